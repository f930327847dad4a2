package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.CUSTOM_NOTHING;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.WITHDRAW;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.acceptance;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.charterWithoutRecord;
import static io.github.temoin.rule.PortalVisits.chosen;
import static io.github.temoin.rule.PortalVisits.record;
import static io.github.temoin.rule.PortalVisits.refusal;
import static io.github.temoin.rule.PortalVisits.statistics;
import static io.github.temoin.rule.PortalVisits.undeclared;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** refuse-3 */
class NothingTickedIsARefusalTest {

    private final Rule rule = new NothingTickedIsARefusal();

    @Test
    void aRecordLikeARefusalsHolds() {
        holds(PortalVisits.judge(rule));
    }

    @Test
    void aRecordThatIsNoAcceptanceNeedNotBeARefusalsEither() {
        holds(PortalVisits.judge(rule, pages(chosen(CUSTOM_NOTHING, record("false", "unset", "n")))));
    }

    @Test
    void whatComesAllTheSameIsFound() {
        finds(
                PortalVisits.judge(rule, pages(saved().jar(statistics(), undeclared()))),
                "cookie-without-consent",
                "undeclared-cookie");
    }

    @Test
    void aRecordLikeAnAcceptancesIsFound() {
        Finding finding = only(PortalVisits.judge(rule, pages(chosen(CUSTOM_NOTHING, acceptance("n")))));

        assertThat(finding.code()).isEqualTo("nothing-ticked-recorded-as-acceptance");
        assertThat(finding.step()).isEqualTo(Step.CHOICE);
        assertThat(finding.name()).isEqualTo("preferences");
    }

    @Test
    void aChoiceThatLeavesNoRecordIsFound() {
        finds(
                PortalVisits.judge(
                        rule, pages(arrival(CUSTOM_NOTHING).at(Step.CHOICE).page("/"))),
                "choice-not-recorded");
    }

    @Test
    void whereThereAreNoDetailedChoicesNothingCanBeSaved() {
        isNotApplicable(
                PortalVisits.judge(
                        rule,
                        arrival(CUSTOM_NOTHING).at(Step.CHOICE).page("/").interrupted(Step.CHOICE, "no-such-control")),
                "nothing-to-save");
    }

    @Test
    void detailedChoicesThatWereNotUnderstoodLeaveItOpen() {
        assertThat(PortalVisits.judge(
                                rule,
                                arrival(CUSTOM_NOTHING)
                                        .at(Step.CHOICE)
                                        .page("/")
                                        .interrupted(Step.CHOICE, "ambiguous"))
                        .outcome())
                .isEqualTo(Outcome.INCONCLUSIVE);
    }

    @Test
    void withoutVisitorsToCompareItIsLeftOpen() {
        isOpen(PortalVisits.judgeWithout(rule, COME_BACK_ACCEPT, WITHDRAW), "no-second-visitor");
        isOpen(PortalVisits.judgeWithout(rule, CUSTOM_NOTHING), "no-visit");
    }

    @Test
    void whereTheRecordIsNotKnownItIsLeftOpen() {
        isOpen(PortalVisits.judgeWithout(rule, charterWithoutRecord().build(), COME_BACK_REFUSE), "record-unknown");
    }

    @Test
    void aVisitThatEndedEarlyLeavesItOpen() {
        isOpen(PortalVisits.judge(rule, saved()), "no-moment", "page-not-visited");
        isOpen(PortalVisits.judge(rule, saved().at(Step.PAGE).page("/")), "page-not-visited");
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"STORAGE", "BANNER"},
            mode = EnumSource.Mode.EXCLUDE)
    void lossesLeaveItOpen(FactKind kind) {
        isOpen(PortalVisits.judge(rule, pages(saved()).lost(kind)), "lost");
    }

    @Test
    void itReadsTheVisitorsOfEveryChoice() {
        assertThat(rule.journeys(charter().build()))
                .containsExactlyInAnyOrder(CUSTOM_NOTHING, REFUSE, COME_BACK_REFUSE, ACCEPT, COME_BACK_ACCEPT);
    }

    @Test
    void withoutABannerThereIsNoChoice() {
        isNotApplicable(rule.judge(charter().noBanner().build(), PortalVisits.of()), "banner-not-expected");
    }

    private static VisitBuilder saved() {
        return chosen(CUSTOM_NOTHING, refusal("n"));
    }

    private static VisitBuilder pages(VisitBuilder visit) {
        return visit.at(Step.PAGE).page("/").page("/explore/");
    }
}
