package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.CLOSE;
import static io.github.temoin.evidence.JourneyName.KEYBOARD;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.OtherVisits.keyboard;
import static io.github.temoin.rule.PortalVisits.acceptance;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.closing;
import static io.github.temoin.rule.PortalVisits.firstOnExplore;
import static io.github.temoin.rule.PortalVisits.preferences;
import static io.github.temoin.rule.PortalVisits.refusal;
import static io.github.temoin.rule.PortalVisits.statistics;
import static io.github.temoin.rule.PortalVisits.undeclared;
import static io.github.temoin.rule.PortalVisits.untouched;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Tours;
import io.github.temoin.evidence.VisitBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** before-6 */
class OtherActsTest {

    private final Rule rule = new OtherActsAreNoConsent();

    @Test
    void anAcceptanceThatComesWithEscapeInTheBannerIsFound() {
        Finding finding = only(PortalVisits.judge(
                rule,
                arrival(KEYBOARD)
                        .at(Step.INTERACTION)
                        .page("/", Banners.absent())
                        .act(Intent.PROBE, "escape")
                        .jar(preferences(acceptance("escaped")))));

        assertThat(finding.code()).isEqualTo("record-without-choice");
        assertThat(finding.journey()).isEqualTo(KEYBOARD);
    }

    @Test
    void aRefusalByKeyboardIsNoActWithoutAChoice() {
        holds(PortalVisits.judge(rule, keyboard(Tours.complete()).jar(preferences(acceptance("late")))));
    }

    @Test
    void aCookieThatComesWithScrollingIsFoundWithTheAct() {
        Finding finding = only(PortalVisits.judge(
                rule,
                scrolling()
                        .script(undeclared())
                        .jar(undeclared())
                        .at(Step.PAGE)
                        .page("/explore/")
                        .at(Step.LEFT)));

        assertThat(finding.code()).isEqualTo("undeclared-cookie");
        assertThat(finding.journey()).isEqualTo(UNTOUCHED);
        assertThat(finding.step()).isEqualTo(Step.INTERACTION);
        assertThat(finding.fact("afterAct")).contains("scroll");
        assertThat(finding.fact("sinceChoice")).isEmpty();
    }

    @Test
    void anOptionalCookieThatComesOnTheNextPageIsFound() {
        finds(
                PortalVisits.judge(
                        rule,
                        scrolling()
                                .at(Step.PAGE)
                                .page("/explore/")
                                .jar(statistics())
                                .at(Step.LEFT)),
                "cookie-without-consent");
    }

    @Test
    void aCookieThatComesWithLeavingIsFound() {
        assertThat(only(PortalVisits.judge(rule, untouched().jar(undeclared()))).step())
                .isEqualTo(Step.LEFT);
    }

    @Test
    void aCookieInPassingIsFound() {
        finds(
                PortalVisits.judge(
                        rule,
                        scrolling()
                                .script(undeclared())
                                .scriptRemoves(undeclared())
                                .at(Step.PAGE)
                                .page("/explore/")
                                .at(Step.LEFT)),
                "undeclared-cookie-in-passing");
    }

    @Test
    void aHostThatIsCalledFirstAfterAnActIsFound() {
        finds(
                PortalVisits.judge(
                        rule,
                        scrolling()
                                .request("https://stats.example.com/")
                                .at(Step.PAGE)
                                .page("/explore/")
                                .at(Step.LEFT)),
                "optional-host-called");
    }

    @Test
    void whatCameBeforeAnyActDoesNotComeOfIt() {
        VisitBuilder visit = untouchedUntilDwell()
                .jar(undeclared())
                .request("https://stats.example.com/")
                .at(Step.INTERACTION)
                .page("/")
                .request("beacon", "https://stats.example.com/b")
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);

        holds(PortalVisits.judge(rule, visit));
    }

    @Test
    void whatComesOnAPageReachedFirstTooDoesNotComeOfBrowsing() {
        holds(PortalVisits.judge(
                rule,
                scrolling()
                        .at(Step.PAGE)
                        .page("/explore/")
                        .jar(undeclared())
                        .request("https://fonts.example.org/a.woff2")
                        .at(Step.LEFT),
                firstOnExplore().jar(undeclared()).request("https://fonts.example.org/a.woff2")));
    }

    @Test
    void closingTheBannerIsNoConsent() {
        VisitBuilder visit = closing(arrivalToClose().jar(undeclared(), preferences(acceptance("c"))));

        Judgement judgement = PortalVisits.judge(rule, visit);

        finds(judgement, "undeclared-cookie", "record-without-choice");
        assertThat(judgement.findings()).extracting(Finding::journey).containsOnly(CLOSE);
        assertThat(judgement.findings().get(0).fact("afterAct")).contains("close");
    }

    @Test
    void closingTheBannerMayBeARefusal() {
        Judgement judgement = PortalVisits.judge(rule, closing(arrivalToClose().jar(preferences(refusal("c")))));

        assertThat(judgement.outcome()).isEqualTo(Outcome.NOTED);
    }

    @Test
    void aBannerWithoutACloseCrossHasNothingToClose() {
        holds(PortalVisits.judge(rule, arrivalToClose().interrupted(Step.CHOICE, "no-such-control")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-effect", "covered", "ambiguous", "timeout", "no-banner-here"})
    void aCloseCrossThatCouldNotBeUsedLeavesItOpen(String code) {
        isOpen(PortalVisits.judge(rule, arrivalToClose().interrupted(Step.CHOICE, code)), code);
    }

    @Test
    void aVisitThatEndedEarlyLeavesItOpen() {
        isOpen(PortalVisits.judge(rule, scrolling().interrupted(Step.PAGE, "browser-gone")), "browser-gone");
        isOpen(
                PortalVisits.judge(
                        rule, scrolling().at(Step.PAGE).page("/explore/").interrupted(Step.LEFT, "timeout")),
                "timeout");
    }

    @Test
    void whereThereIsNoBannerThereIsNothingToClose() {
        Charter charter = charter().noBanner().build();

        assertThat(rule.journeys(charter)).containsExactly(UNTOUCHED);
        holds(rule.judge(charter, new PortalVisits().without(CLOSE, REFUSE).visits()));
        holds(PortalVisits.judge(rule, charter, recording(acceptance("u"))));
    }

    @Test
    void withoutKnowingWhetherThereIsABannerNothingHolds() {
        VisitBuilder visit = visit(UNTOUCHED)
                .at(Step.ARRIVAL)
                .page("/", Banners.unreadable())
                .at(Step.DWELL)
                .page("/", Banners.unreadable())
                .at(Step.INTERACTION)
                .page("/")
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);

        isOpen(PortalVisits.judge(rule, visit), "banner-unreadable");
    }

    @Test
    void aPageThatDidNotArriveLeavesItOpen() {
        isOpen(
                PortalVisits.judge(
                        rule,
                        scrolling()
                                .at(Step.PAGE)
                                .missed("/explore/", Obstacle.STATUS)
                                .at(Step.LEFT)),
                "not-arrived");
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"STORAGE"},
            mode = EnumSource.Mode.EXCLUDE)
    void lossesLeaveItOpen(FactKind kind) {
        isOpen(PortalVisits.judge(rule, untouched().lost(kind)), "lost");
        isOpen(PortalVisits.judge(rule, PortalVisits.closing().lost(kind)), "lost");
    }

    private static VisitBuilder scrolling() {
        return untouchedUntilDwell().at(Step.INTERACTION).page("/").act(Intent.PROBE, "scroll");
    }

    private static VisitBuilder recording(Secret recorded) {
        return scrolling()
                .script(preferences(recorded))
                .jar(preferences(recorded))
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);
    }

    private static VisitBuilder arrivalToClose() {
        return arrival(CLOSE).at(Step.CHOICE).act(Intent.PROBE, "close").page("/");
    }

    private static VisitBuilder closing(VisitBuilder visit) {
        return visit.at(Step.PAGE).page("/").page("/explore/").at(Step.LEFT);
    }
}
