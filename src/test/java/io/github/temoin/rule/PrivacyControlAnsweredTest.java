package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.MASKED;
import static io.github.temoin.evidence.JourneyName.SIGNAL;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.OtherVisits.signal;
import static io.github.temoin.rule.PortalVisits.acceptance;
import static io.github.temoin.rule.PortalVisits.judge;
import static io.github.temoin.rule.PortalVisits.preferences;
import static io.github.temoin.rule.PortalVisits.statistics;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.SignalReply;
import io.github.temoin.evidence.SignalReply.Declaration;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** signal-1 */
class PrivacyControlAnsweredTest {

    private static final Rule RULE = new PrivacyControlAnswered();
    private static final SignalReply ABIDES = new SignalReply(true, Optional.of(Declaration.ABIDES));

    @Test
    void aPortalThatSaysThatItAbidesHolds() {
        holds(judge(RULE, signal(ABIDES)));
    }

    @Test
    void whatThePortalSaysIsNoted() {
        finds(judge(RULE, signal(says(Declaration.NONE))), "signal-not-declared");
        finds(judge(RULE, signal(says(Declaration.DOES_NOT))), "signal-declined");
    }

    @Test
    void aBannerThatOthersSeeIsMissed() {
        Finding finding = only(judge(
                RULE,
                answered(visit(SIGNAL)
                        .at(Step.ARRIVAL)
                        .page("/", Banners.absent())
                        .at(Step.DWELL)
                        .page("/", Banners.absent()))));

        assertThat(finding.code()).isEqualTo("signal-hides-banner");
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void aRecordedChoiceIsNoted() {
        finds(judge(RULE, signal(ABIDES).jar(preferences(acceptance("signal")))), "signal-recorded");
    }

    @Test
    void trackersThatComeAllTheSameAreNoted() {
        Finding finding = only(judge(RULE, signal(ABIDES).jar(statistics())));

        assertThat(finding.code()).isEqualTo("signal-ignored");
        assertThat(finding.fact("observed")).contains("_pk_id.1");
    }

    @Test
    void trackersThatStayAwayAreNoted() {
        finds(judge(RULE, signal(ABIDES), untouchedTracked()), "signal-quiets");
    }

    @Test
    void aBrowserThatDoesNotSendItHasNothingToTell() {
        isNotApplicable(judge(RULE, signal(new SignalReply(false, Optional.of(Declaration.NONE)))), "signal-not-sent");
    }

    @Test
    void aReplyThatCouldNotBeReadIsOpen() {
        isOpen(judge(RULE, signal(new SignalReply(true, Optional.empty()))), "signal-reply-not-read");
    }

    @Test
    void aBannerThatMayBeHiddenFromAutomationIsOpen() {
        Visits visits = new Visits(List.of(
                answered(visit(SIGNAL)
                                .at(Step.ARRIVAL)
                                .page("/", Banners.absent())
                                .at(Step.DWELL)
                                .page("/", Banners.absent()))
                        .build(),
                visit(UNTOUCHED)
                        .at(Step.ARRIVAL)
                        .page("/", Banners.absent())
                        .at(Step.DWELL)
                        .page("/", Banners.absent())
                        .build(),
                visit(MASKED).at(Step.ARRIVAL).page("/").build()));

        isOpen(RULE.judge(PortalVisits.charter().build(), visits), "banner-hidden-from-automation");
    }

    private static SignalReply says(Declaration declaration) {
        return new SignalReply(true, Optional.of(declaration));
    }

    private static VisitBuilder answered(VisitBuilder visit) {
        return visit.also(made -> made.with(Optional.empty(), Optional.of(ABIDES)));
    }

    private static VisitBuilder untouchedTracked() {
        return visit(UNTOUCHED)
                .at(Step.ARRIVAL)
                .page("/")
                .jar(statistics())
                .at(Step.DWELL)
                .page("/");
    }
}
