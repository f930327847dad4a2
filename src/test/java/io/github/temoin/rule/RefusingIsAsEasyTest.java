package io.github.temoin.rule;

import static io.github.temoin.evidence.Banners.banner;
import static io.github.temoin.evidence.Banners.button;
import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.charter;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.law.Severity;
import org.junit.jupiter.api.Test;

/** banner-2 */
class RefusingIsAsEasyTest {

    private static final BannerSighting SECOND_LAYER =
            banner(button(Role.ACCEPT), button(Role.CUSTOMISE), button(Role.POLICY));

    private static final BannerSighting OK_ALONE = banner(button(Role.ACKNOWLEDGE), button(Role.POLICY));

    private final Rule rule = new RefusingIsAsEasy();

    @Test
    void bothOnTheFirstScreenWithOneClickIsRight() {
        holds(PortalVisits.judge(rule));
    }

    @Test
    void refusingOnASecondScreenIsFound() {
        Finding finding = PortalVisits.judge(rule, choosing(REFUSE, SECOND_LAYER, 2))
                .findings()
                .get(0);

        assertThat(finding.code()).isEqualTo("no-refusal-on-first-screen");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.subject()).isEqualTo(Subject.BANNER);
        assertThat(finding.fact("controls")).contains("accept, customise, policy");
        assertThat(finding.page()).isEqualTo("/");
    }

    @Test
    void refusingBehindTheFirstScreenDoesNotCountAsOnIt() {
        BannerSighting opened = banner(button(Role.ACCEPT), button(Role.CUSTOMISE), button(Role.REFUSE, 2));

        finds(PortalVisits.judge(rule, choosing(REFUSE, opened, 1)), "no-refusal-on-first-screen");
    }

    @Test
    void moreClicksToRefuseAreFound() {
        Finding finding = only(PortalVisits.judge(rule, choosing(REFUSE, banner(), 2)));

        assertThat(finding.code()).isEqualTo("more-clicks-to-refuse");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.fact("clicks")).contains("2");
        assertThat(finding.fact("clicksToAccept")).contains("1");
        assertThat(finding.fact("controls")).contains("click 1, click 2");
    }

    @Test
    void onlyTheClicksThatTheRefusalTookAreTold() {
        Finding finding = only(PortalVisits.judge(
                rule,
                choosing(REFUSE, banner(), 2).act(Intent.CONFIRM, "OK"),
                choosing(ACCEPT, banner(), 1).act(Intent.CONFIRM, "OK")));

        assertThat(finding.fact("controls")).contains("click 1, click 2");
    }

    @Test
    void asManyOrFewerClicksToRefuseAreRight() {
        holds(PortalVisits.judge(rule, choosing(REFUSE, banner(), 2), choosing(ACCEPT, banner(), 2)));
        holds(PortalVisits.judge(rule, choosing(REFUSE, banner(), 1), choosing(ACCEPT, banner(), 2)));
    }

    @Test
    void aConfirmationOfTheRefusalAloneIsAWarning() {
        Judgement judgement =
                PortalVisits.judge(rule, choosing(REFUSE, banner(), 1).act(Intent.CONFIRM, "OK"));

        assertThat(judgement.outcome()).isEqualTo(Outcome.WARNED);
        assertThat(only(judgement).code()).isEqualTo("confirmation-after-refusal");
        holds(PortalVisits.judge(
                rule,
                choosing(REFUSE, banner(), 1).act(Intent.CONFIRM, "OK"),
                choosing(ACCEPT, banner(), 1).act(Intent.CONFIRM, "OK")));
    }

    @Test
    void withoutAWayToRefuseAtAllItIsFoundAndTheRestLeftOpen() {
        Judgement judgement = PortalVisits.judge(
                rule,
                arriving(REFUSE, banner(button(Role.ACCEPT), button(Role.POLICY)))
                        .interrupted(Step.CHOICE, "no-such-control"));

        assertThat(judgement.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(Judged.codes(judgement)).containsExactly("no-refusal-on-first-screen");
        assertThat(Judged.reasons(judgement)).containsExactly("no-such-control");
    }

    @Test
    void aControlThatIsNotUnderstoodMayRefuse() {
        BannerSighting unclear = banner(button(Role.ACCEPT), button(Role.OTHER));

        isOpen(
                PortalVisits.judge(rule, arriving(REFUSE, unclear).interrupted(Step.CHOICE, "ambiguous")),
                "ambiguous",
                "controls-not-understood");
    }

    @Test
    void whereTheVisitorRefusedOtherwiseNoOtherControlRefuses() {
        BannerSighting unclear = banner(button(Role.ACCEPT), button(Role.OTHER), button(Role.CUSTOMISE));

        finds(
                PortalVisits.judge(rule, choosing(REFUSE, unclear, 2)),
                "no-refusal-on-first-screen",
                "more-clicks-to-refuse");
    }

    @Test
    void aBannerWithoutAnAcceptanceIsNotUnderstood() {
        isOpen(
                PortalVisits.judge(rule, choosing(REFUSE, banner(button(Role.CUSTOMISE)), 1)),
                "controls-not-understood");
    }

    @Test
    void aChoiceThatWasNotMadeLeavesItOpen() {
        isOpen(PortalVisits.judge(rule, arriving(REFUSE, banner()).interrupted(Step.CHOICE, "covered")), "covered");
        isOpen(PortalVisits.judge(rule, arriving(ACCEPT, banner()).interrupted(Step.CHOICE, "no-effect")), "no-effect");
        isOpen(PortalVisits.judgeWithout(rule, REFUSE, ACCEPT), "no-visit", "no-visit");
    }

    @Test
    void clicksOfAChoiceThatWasBrokenOffAreNotCompared() {
        isOpen(
                PortalVisits.judge(rule, choosing(REFUSE, banner(), 3).interrupted(Step.CHOICE, "no-effect")),
                "no-effect");
    }

    @Test
    void aPageThatDidNotArriveAndLossesLeaveItOpen() {
        isOpen(
                PortalVisits.judge(
                        rule,
                        visit(REFUSE)
                                .at(Step.ARRIVAL)
                                .missed("/", Obstacle.STATUS)
                                .interrupted(Step.ARRIVAL, "not-arrived")),
                "not-arrived",
                "not-arrived");
        isOpen(
                PortalVisits.judge(
                        rule, arriving(REFUSE, banner()).lost(FactKind.BANNER).at(Step.CHOICE)),
                "lost");
    }

    @Test
    void withoutABannerThereIsNothingToCompare() {
        isNotApplicable(rule.judge(charter().noBanner().build(), PortalVisits.of()), "banner-not-expected");
    }

    @Test
    void okAloneAcceptsWhatNeedsConsentAndNothingRefuses() {
        Judgement judgement = PortalVisits.judge(
                rule,
                arriving(REFUSE, OK_ALONE).interrupted(Step.CHOICE, "no-such-control"),
                choosing(ACCEPT, OK_ALONE, 1));

        assertThat(judgement.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(Judged.codes(judgement)).containsExactly("no-refusal-on-first-screen");
        assertThat(only(judgement).fact("controls")).contains("acknowledge, policy");
    }

    @Test
    void okIsNoAcceptanceUntilItWasPressedAsOne() {
        isOpen(
                PortalVisits.judge(
                        rule,
                        arriving(REFUSE, OK_ALONE).interrupted(Step.CHOICE, "no-such-control"),
                        arriving(ACCEPT, OK_ALONE).interrupted(Step.CHOICE, "no-effect")),
                "no-such-control",
                "controls-not-understood",
                "no-effect");
    }

    @Test
    void okBesideWhatIsNotUnderstoodLeavesItOpen() {
        BannerSighting unclear = banner(button(Role.ACKNOWLEDGE), button(Role.OTHER));

        isOpen(
                PortalVisits.judge(
                        rule,
                        arriving(REFUSE, unclear).interrupted(Step.CHOICE, "ambiguous"),
                        choosing(ACCEPT, unclear, 1)),
                "ambiguous",
                "controls-not-understood");
    }

    @Test
    void okIsNoAcceptanceWhereNothingNeedsOne() {
        isOpen(
                PortalVisits.judge(
                        rule,
                        CharterBuilder.charter()
                                .cookie("sessionid", Category.NECESSARY)
                                .build(),
                        arriving(REFUSE, OK_ALONE).interrupted(Step.CHOICE, "no-such-control"),
                        choosing(ACCEPT, OK_ALONE, 1)),
                "no-such-control",
                "controls-not-understood");
    }

    private static VisitBuilder arriving(JourneyName journey, BannerSighting banner) {
        return visit(journey).at(Step.ARRIVAL).page("/", banner);
    }

    private static VisitBuilder choosing(JourneyName journey, BannerSighting banner, int clicks) {
        VisitBuilder visit = arriving(journey, banner).at(Step.CHOICE).page("/");
        for (int i = 1; i <= clicks; i++) {
            visit.act(Intent.CHOOSE, "click " + i);
        }
        return visit;
    }
}
