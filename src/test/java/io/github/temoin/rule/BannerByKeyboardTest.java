package io.github.temoin.rule;

import static io.github.temoin.evidence.Tours.audited;
import static io.github.temoin.evidence.Tours.held;
import static io.github.temoin.evidence.Tours.issue;
import static io.github.temoin.evidence.Tours.missed;
import static io.github.temoin.evidence.Tours.reached;
import static io.github.temoin.evidence.Tours.screen;
import static io.github.temoin.evidence.Tours.tour;
import static io.github.temoin.evidence.Tours.unaudited;
import static io.github.temoin.rule.Judged.codes;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.OtherVisits.keyboard;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.judge;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.KeyboardTour;
import io.github.temoin.evidence.KeyboardTour.Impact;
import io.github.temoin.evidence.KeyboardTour.Refusal;
import io.github.temoin.evidence.KeyboardTour.Round;
import io.github.temoin.evidence.KeyboardTour.Screen;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Tours;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.law.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** banner-7 */
class BannerByKeyboardTest {

    private static final Rule RULE = new BannerByKeyboard();
    private static final Screen FIRST = screen(reached(Role.ACCEPT, 1), reached(Role.REFUSE, 2));

    @Test
    void aBannerThatIsUsedByKeyboardHolds() {
        holds(judge(RULE, keyboard(Tours.complete())));
    }

    @Test
    void aRefusalInTheDetailedChoicesIsOneToo() {
        holds(met(tour(
                Refusal.DONE,
                screen(reached(Role.ACCEPT, 1), reached(Role.CUSTOMISE, 2)),
                screen(reached(Role.REFUSE, 4)))));
    }

    @Test
    void aControlThatTabDoesNotReachIsToldWithItsCriterion() {
        Finding finding = only(met(tour(
                Refusal.NOT_REACHED,
                screen(Round.WENT_ROUND, reached(Role.ACCEPT, 1), missed(Role.REFUSE, "button")))));

        assertThat(finding.code()).isEqualTo("control-not-by-keyboard");
        assertThat(finding.name()).isEqualTo("REFUSE");
        assertThat(finding.fact("criteria")).contains("7.3");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aTextThatOnlyTheMouseCanUseHasNoRoleEither() {
        finds(
                met(tour(
                        Refusal.NOT_REACHED,
                        screen(Round.WENT_ROUND, reached(Role.ACCEPT, 1), missed(Role.REFUSE, "div")))),
                "control-without-role",
                "control-not-by-keyboard");
    }

    @Test
    void aFocusThatDoesNotMoveOnIsATrap() {
        for (Round round : new Round[] {Round.STUCK, Round.CONFINED}) {
            finds(
                    met(tour(
                            Refusal.NOT_REACHED, screen(round, reached(Role.CLOSE, 1), missed(Role.REFUSE, "button")))),
                    "control-not-by-keyboard",
                    "keyboard-trap");
        }
    }

    @Test
    void aPageOfVeryManyStopsIsOpen() {
        isOpen(
                met(tour(Refusal.NOT_REACHED, screen(Round.CUT_SHORT, missed(Role.REFUSE, "button")))),
                "keyboard-cut-short");
    }

    @Test
    void aFocusThatDoesNotShowIsFound() {
        Finding finding = only(
                met(tour(Refusal.DONE, screen(reached(Role.ACCEPT, 1), reached(Role.REFUSE, 2, Optional.of(false))))));

        assertThat(finding.code()).isEqualTo("focus-not-visible");
        assertThat(finding.fact("criteria")).contains("10.7");
    }

    @Test
    void aFocusOfWhichNothingCanBeToldIsOpen() {
        isOpen(met(tour(Refusal.DONE, screen(reached(Role.REFUSE, 1, Optional.empty())))), "focus-not-told");
    }

    @Test
    void aControlThatAnswersNoKeyIsFound() {
        finds(met(tour(Refusal.NO_EFFECT, FIRST)), "refusal-not-by-keyboard");
    }

    @Test
    void aBannerWithoutARoleOrANameIsFound() {
        finds(met(tour(Refusal.DONE, held(FIRST, "", ""))), "banner-without-role");
        finds(met(tour(Refusal.DONE, held(FIRST, "dialog", " "))), "banner-without-name");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsGraveWeighsAndTheRestIsNoted(Impact impact) {
        boolean grave = impact == Impact.SERIOUS || impact == Impact.CRITICAL;
        Finding finding = only(met(tour(Refusal.DONE, audited(FIRST, issue(impact, true, "3.2")))));

        assertThat(finding.code()).isEqualTo(grave ? "accessibility-issue" : "accessibility-remark");
        assertThat(finding.severity()).isEqualTo(grave ? Severity.WARNING : Severity.NOTE);
        assertThat(finding.name()).isEqualTo("color-contrast");
        assertThat(finding.fact("criteria")).contains("3.2");
        assertThat(finding.fact("elements")).contains("button#no");
    }

    @Test
    void whatPeopleMustLookAtIsNotedHoweverGrave() {
        Finding finding = only(met(tour(Refusal.DONE, audited(FIRST, issue(Impact.CRITICAL, false)))));

        assertThat(finding.code()).isEqualTo("accessibility-undecided");
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.fact("criteria")).isEmpty();
    }

    @Test
    void anAuditThatCouldNotBeMadeIsOpen() {
        isOpen(met(tour(Refusal.DONE, unaudited(FIRST))), "accessibility-not-audited");
    }

    @Test
    void theDetailedChoicesAreAuditedToo() {
        Judgement judgement = met(tour(Refusal.DONE, FIRST, audited(FIRST, issue(Impact.CRITICAL, true, "7.1"))));

        assertThat(codes(judgement)).containsExactly("accessibility-issue");
        assertThat(only(judgement).step()).isEqualTo(Step.CHOICE);
    }

    @Test
    void aRefusalThatCouldNotBeTriedIsOpen() {
        isOpen(met(tour(Refusal.BANNER_GONE, FIRST)), "keyboard-refusal-not-tried");
        isOpen(met(tour(Refusal.NOT_OFFERED, FIRST)), "keyboard-refusal-not-tried");
    }

    @Test
    void aRefusalThatIsMissingIsAnotherRulesMatter() {
        holds(met(tour(Refusal.NOT_OFFERED, screen(reached(Role.ACKNOWLEDGE, 1))), Banners.button(Role.ACKNOWLEDGE)));
        isOpen(
                met(
                        tour(Refusal.NOT_OFFERED, screen(reached(Role.ACKNOWLEDGE, 1))),
                        Banners.button(Role.ACKNOWLEDGE),
                        Banners.button(Role.OTHER)),
                "keyboard-refusal-not-tried");
    }

    @Test
    void aBannerThatWasNotTriedIsOpen() {
        isOpen(judge(RULE, keyboard(Tours.complete()).also(visit -> visit)), "keyboard-not-tried");
    }

    @Test
    void withoutABannerThereIsNothingToJudge() {
        isNotApplicable(judge(RULE, charter().noBanner().build()), "banner-not-expected");
    }

    private static Judgement met(KeyboardTour tour) {
        return judge(RULE, keyboard(tour));
    }

    private static Judgement met(KeyboardTour tour, Control... controls) {
        BannerSighting banner = Banners.banner(controls);
        return judge(
                RULE,
                VisitBuilder.visit(JourneyName.KEYBOARD)
                        .at(Step.ARRIVAL)
                        .page("/", banner)
                        .at(Step.INTERACTION)
                        .page("/", banner)
                        .at(Step.CHOICE)
                        .page("/", banner)
                        .also(visit -> visit.with(Optional.of(tour), Optional.empty())));
    }
}
