package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.charterWithoutRecord;
import static io.github.temoin.rule.PortalVisits.chosen;
import static io.github.temoin.rule.PortalVisits.onwards;
import static io.github.temoin.rule.PortalVisits.preferences;
import static io.github.temoin.rule.PortalVisits.refusal;
import static io.github.temoin.rule.PortalVisits.refusing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Shape;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** refuse-2, where not all was seen */
class UnseenRefusalTest {

    private final Rule rule = new RefusalIsRecorded();

    @Test
    void aBannerThatCannotBeReadLeavesItOpen() {
        isOpen(PortalVisits.judge(rule, refusedUnder(Banners.unreadable())), "banner-unreadable");
    }

    @Test
    void aRecordThatIsDifferentForEachVisitorLeavesItOpen() {
        isOpen(
                PortalVisits.judge(
                        rule,
                        onwards(chosen(REFUSE, Secrets.token("one"))),
                        chosen(COME_BACK_REFUSE, Secrets.token("two"))),
                "no-choice-part",
                "no-choice-part");
    }

    @Test
    void aRecordThatOnlyTellsWhenLeavesItOpen() {
        isOpen(
                PortalVisits.judge(
                        rule,
                        onwards(chosen(REFUSE, Secrets.of("1764000000", Shape.TIME))),
                        chosen(COME_BACK_REFUSE, Secrets.of("1764000001", Shape.TIME))),
                "no-choice-part",
                "no-choice-part");
    }

    @Test
    void withoutASecondRefusalItIsLeftOpen() {
        isOpen(PortalVisits.judgeWithout(rule, COME_BACK_REFUSE), "no-second-visitor", "no-visit");
        isOpen(
                PortalVisits.judge(rule, arrival(COME_BACK_REFUSE).interrupted(Step.CHOICE, "timeout")),
                "no-second-visitor",
                "timeout");
    }

    @Test
    void aRefusalThatCouldNotBeMadeLeavesItOpen() {
        isOpen(
                PortalVisits.judge(rule, arrival(REFUSE).interrupted(Step.CHOICE, "no-such-control")),
                "no-such-control",
                "no-second-visitor");
        isOpen(
                PortalVisits.judge(rule, unrecorded(REFUSE).interrupted(Step.CHOICE, "no-effect")),
                "no-effect",
                "no-second-visitor");
    }

    @Test
    void aVisitThatEndedEarlyLeavesItOpen() {
        isOpen(PortalVisits.judge(rule, refusing(REFUSE).interrupted(Step.PAGE, "browser-gone")), "browser-gone");
    }

    @Test
    void aPageThatDidNotArriveLeavesItOpen() {
        isOpen(
                PortalVisits.judge(
                        rule,
                        refusing(REFUSE)
                                .at(Step.PAGE)
                                .page("/")
                                .missed("/explore/", Obstacle.TIMEOUT)
                                .at(Step.RELOAD)
                                .page("/")
                                .at(Step.WINDOW)
                                .page("/")),
                "not-arrived");
    }

    @Test
    void whereTheRecordIsNotKnownItIsLeftOpen() {
        isOpen(
                PortalVisits.judgeWithout(rule, charterWithoutRecord().build(), COME_BACK_ACCEPT, JourneyName.WITHDRAW),
                "record-unknown");
    }

    @Test
    void theRecordIsFoundOutWhereTheSuiteDoesNotNameIt() {
        Charter charter = charterWithoutRecord().build();

        holds(rule.judge(charter, PortalVisits.of()));
        assertThat(rule.journeys(charter))
                .containsExactlyInAnyOrder(REFUSE, COME_BACK_REFUSE, ACCEPT, COME_BACK_ACCEPT);
        assertThat(rule.journeys(charter().build())).containsExactlyInAnyOrder(REFUSE, COME_BACK_REFUSE);
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"COOKIES", "PAGES", "BANNER"})
    void lossesLeaveItOpen(FactKind kind) {
        isOpen(PortalVisits.judge(rule, refusal().lost(kind)), "lost");
        holds(PortalVisits.judge(rule, refusal().lost(FactKind.EXCHANGES).lost(FactKind.STORAGE)));
    }

    @Test
    void withoutABannerThereIsNothingToRecord() {
        isNotApplicable(rule.judge(charter().noBanner().build(), PortalVisits.of()), "banner-not-expected");
    }

    private static VisitBuilder unrecorded(JourneyName journey) {
        return arrival(journey)
                .at(Step.CHOICE)
                .act(Intent.CHOOSE, "Tout refuser")
                .page("/");
    }

    private static VisitBuilder refusedUnder(BannerSighting banner) {
        VisitBuilder visit = arrival(REFUSE).at(Step.CHOICE).page("/", banner).jar(preferences(refusal("r")));
        return onwards(visit);
    }
}
