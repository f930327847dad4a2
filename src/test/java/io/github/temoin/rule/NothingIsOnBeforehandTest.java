package io.github.temoin.rule;

import static io.github.temoin.evidence.Banners.banner;
import static io.github.temoin.evidence.Banners.button;
import static io.github.temoin.evidence.Banners.toggle;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.JourneyName.custom;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** banner-4 */
class NothingIsOnBeforehandTest {

    private static final Charter NOTHING_OPTIONAL =
            CharterBuilder.charter().cookie("sessionid", Category.NECESSARY).build();

    private final Rule rule = new NothingIsOnBeforehand();

    @Test
    void switchesThatAreOffAreRight() {
        holds(PortalVisits.judge(rule));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // category, on, locked, found
                "statistics, true, false, true",
                "statistics, true, true, true",
                "statistics, false, false, false",
                "necessary, true, true, false",
                "necessary, true, false, false",
                "audience-exempt, true, false, false",
                "-, true, false, true",
                "-, true, true, false",
                "-, false, false, false",
                "something of its own, true, false, true",
            })
    void anOptionalSwitchThatIsOnIsFound(String category, boolean on, boolean locked, boolean found) {
        Judgement judgement = PortalVisits.judge(
                rule, choosing(toggle("a switch", Optional.ofNullable(category), Optional.of(on), locked)));

        assertThat(judgement.inconclusive()).isEmpty();
        assertThat(judgement.findings()).hasSize(found ? 1 : 0);
    }

    @Test
    void theFindingTellsTheSwitch() {
        Finding finding = only(PortalVisits.judge(rule, choosing(toggle("statistics", true))));

        assertThat(finding.code()).isEqualTo("category-on-beforehand");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.name()).isEqualTo("statistics");
        assertThat(finding.fact("category")).contains("statistics");
        assertThat(finding.page()).isEqualTo("/");
        assertThat(finding.journey()).isEqualTo(custom("statistics"));
    }

    @Test
    void twoSwitchesAreTwoFindings() {
        finds(
                PortalVisits.judge(rule, choosing(toggle("statistics", true), toggle("advertising", true))),
                "category-on-beforehand",
                "category-on-beforehand");
    }

    @Test
    void switchesOfTheFirstScreenCountToo() {
        VisitBuilder visit = visit(custom("statistics"))
                .at(Step.ARRIVAL)
                .page("/", banner(toggle("statistics", true)))
                .at(Step.CHOICE)
                .page("/");

        finds(PortalVisits.judge(rule, visit), "category-on-beforehand");
    }

    @Test
    void switchesAfterTheChoiceAreOnForAReason() {
        holds(PortalVisits.judge(
                rule,
                choosing(toggle("statistics", false)).at(Step.PAGE).page("/", banner(toggle("statistics", true)))));
    }

    @Test
    void switchesSeenOnAJourneyThatIsNotNeededCountToo() {
        VisitBuilder refusal = PortalVisits.refusal().details(banner(toggle("social", true)));

        finds(PortalVisits.judge(rule, refusal), "category-on-beforehand");
    }

    @ParameterizedTest
    @CsvSource({"statistics, false, true", "statistics, true, true", "necessary, true, false"})
    void aSwitchThatSaysTwoThingsLeavesItOpen(String category, boolean locked, boolean open) {
        Control plain = toggle("Mesure", Optional.of(category), Optional.empty(), locked);
        Control twofold = new Control(
                plain.role(),
                plain.label(),
                plain.kind(),
                plain.layer(),
                plain.box(),
                plain.on(),
                plain.locked(),
                plain.category(),
                Optional.of("aria-checked=false, checked=true"),
                plain.style());

        Judgement judgement = PortalVisits.judge(rule, choosing(twofold));

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.inconclusive())
                .extracting(Reason::code)
                .containsExactlyElementsOf(open ? List.of("switch-contradicts-itself") : List.of());
    }

    @Test
    void aSwitchWhoseStateIsNotKnownLeavesItOpen() {
        Judgement judgement = PortalVisits.judge(
                rule, choosing(toggle("Mesure", Optional.of("statistics"), Optional.empty(), false)));

        isOpen(judgement, "switch-not-read");
        assertThat(judgement.inconclusive().get(0).facts()).contains(new Fact("controls", "Mesure"));
    }

    @Test
    void aLockedSwitchNeedNotBeRead() {
        holds(PortalVisits.judge(rule, choosing(toggle("Nécessaires", Optional.empty(), Optional.empty(), true))));
    }

    @Test
    void choicesThatWereNotSeenLeaveItOpen() {
        isOpen(
                PortalVisits.judge(
                        rule, arrival(custom("statistics")).at(Step.CHOICE).page("/")),
                "choices-not-seen");
        isOpen(
                PortalVisits.judge(rule, arrival(custom("statistics")).interrupted(Step.CHOICE, "no-such-control")),
                "no-such-control",
                "choices-not-seen");
        isOpen(
                rule.judge(
                        charter().build(),
                        new PortalVisits().without(custom("statistics")).visits()),
                "no-visit");
    }

    @Test
    void choicesThatWereSeenAreEnoughWhateverCameAfter() {
        holds(PortalVisits.judge(rule, choosing(toggle("statistics", false)).interrupted(Step.CHOICE, "no-effect")));
    }

    @Test
    void wherePanelsWithoutSwitchesWereSeenThereIsNothingToBeOn() {
        isNotApplicable(
                PortalVisits.judge(rule, opened(custom("statistics")), opened(custom("advertising"))), "no-switch");
        isOpen(
                PortalVisits.judge(
                        rule,
                        opened(custom("advertising")),
                        arrival(custom("statistics")).interrupted(Step.CHOICE, "no-such-control")),
                "no-such-control",
                "choices-not-seen");
    }

    @Test
    void lossesLeaveItOpen() {
        isOpen(PortalVisits.judge(rule, choosing(toggle("statistics", false)).lost(FactKind.BANNER)), "lost");
    }

    @Test
    void whereNothingOptionalIsDeclaredThereIsNothingToJudge() {
        isNotApplicable(rule.judge(NOTHING_OPTIONAL, PortalVisits.of()), "nothing-optional");
        assertThat(rule.journeys(NOTHING_OPTIONAL)).containsExactly(UNTOUCHED);
        assertThat(rule.journeys(charter().build()))
                .containsExactlyInAnyOrder(custom("statistics"), custom("advertising"));
    }

    @Test
    void whatIsSeenCountsWhateverIsDeclared() {
        VisitBuilder visit = visit(UNTOUCHED).at(Step.ARRIVAL).page("/", banner(toggle("statistics", true)));

        assertThat(PortalVisits.judge(rule, NOTHING_OPTIONAL, visit).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void withoutABannerThereIsNothingToJudge() {
        isNotApplicable(rule.judge(charter().noBanner().build(), PortalVisits.of()), "banner-not-expected");
    }

    @Test
    void whereAllThatIsAskedIsYesOrNoThereIsNoSwitchToJudge() {
        VisitBuilder visit =
                visit(UNTOUCHED).at(Step.ARRIVAL).page("/", banner(button(Role.ACCEPT), button(Role.REFUSE)));

        isNotApplicable(
                rule.judge(
                        CharterBuilder.charter()
                                .cookie("_pk_id", Category.STATISTICS)
                                .build(),
                        new Visits(List.of(visit.build()))),
                "yes-or-no");
    }

    private static VisitBuilder opened(JourneyName journey) {
        return arrival(journey)
                .details(banner(button(Role.ACCEPT, 2), button(Role.REFUSE, 2)))
                .interrupted(Step.CHOICE, "no-such-control");
    }

    private static VisitBuilder choosing(Control... switches) {
        return arrival(custom("statistics")).at(Step.CHOICE).page("/").details(banner(switches));
    }
}
