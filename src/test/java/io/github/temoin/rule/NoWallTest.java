package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.accepting;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.refusing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Pages;
import io.github.temoin.evidence.Readability;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.law.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** banner-8 */
class NoWallTest {

    private final Rule rule = new NoWall();

    @ParameterizedTest
    @CsvSource({
        // refused: characters, covered, locked; accepted: characters, covered, locked; found
        "2000, 0.1, false, 2000, 0.1, false, ''",
        "1000, 0.1, false, 2000, 0.1, false, ''",
        "999, 0.1, false, 2000, 0.1, false, text-withheld-after-refusal",
        "0, 0.1, false, 200, 0.1, false, text-withheld-after-refusal",
        "0, 0.1, false, 199, 0.1, false, ''",
        "2000, 0.49, false, 2000, 0.1, false, ''",
        "2000, 0.5, false, 2000, 0.1, false, page-covered-after-refusal",
        "2000, 0.9, false, 2000, 0.49, false, page-covered-after-refusal",
        "2000, 0.9, false, 2000, 0.5, false, page-covered-for-all",
        "2000, 0.1, true, 2000, 0.1, false, scrolling-locked-after-refusal",
        "2000, 0.1, true, 2000, 0.1, true, ''",
        "2000, 0.1, false, 2000, 0.1, true, ''",
    })
    void aPageIsHeldAgainstTheSamePageAfterAnAcceptance(
            int refusedCharacters,
            double refusedCovered,
            boolean refusedLocked,
            int acceptedCharacters,
            double acceptedCovered,
            boolean acceptedLocked,
            String code) {
        Judgement judgement = PortalVisits.judge(
                rule,
                refused(page(new Readability(refusedCharacters, refusedCovered, refusedLocked))),
                accepted(page(new Readability(acceptedCharacters, acceptedCovered, acceptedLocked))));

        finds(judgement, code.isEmpty() ? new String[0] : new String[] {code});
        assertThat(judgement.findings()).allSatisfy(finding -> assertThat(finding.severity())
                .isEqualTo(code.equals("page-covered-for-all") ? Severity.NOTE : Severity.FAILURE));
    }

    @Test
    void theFindingTellsThePageAndBothMeasures() {
        Finding finding = only(PortalVisits.judge(
                rule, refused(page(new Readability(10, 0, false))), accepted(page(new Readability(900, 0, false)))));

        assertThat(finding.page()).isEqualTo("/explore/");
        assertThat(finding.journey()).isEqualTo(REFUSE);
        assertThat(finding.fact("observed")).contains("10");
        assertThat(finding.fact("expected")).contains("900");
        assertThat(only(PortalVisits.judge(rule, refused(page(new Readability(2000, 0.75, false)))))
                        .fact("observed"))
                .contains("75 %");
    }

    @ParameterizedTest
    @EnumSource(
            value = Obstacle.class,
            names = {"STATUS", "NOT_HTML", "OTHER_HOST", "EMPTY", "MARKER_MISSING"})
    void aPageThatIsClosedToThoseWhoRefuseIsFound(Obstacle obstacle) {
        Finding finding = only(PortalVisits.judge(rule, refused(Pages.missed("/explore/", obstacle))));

        assertThat(finding.code()).isEqualTo("page-closed-after-refusal");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.fact("obstacle")).contains(obstacle.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = Obstacle.class,
            names = {"STATUS", "NOT_HTML", "OTHER_HOST", "EMPTY", "MARKER_MISSING"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatMayBeTheNetworksFaultLeavesItOpen(Obstacle obstacle) {
        isOpen(PortalVisits.judge(rule, refused(Pages.missed("/explore/", obstacle))), "not-arrived");
    }

    @Test
    void aPageThatIsClosedToAllIsNoWall() {
        PageView closed = Pages.missed("/explore/", Obstacle.STATUS);

        isOpen(PortalVisits.judge(rule, refused(closed), accepted(closed)), "not-arrived", "not-arrived");
    }

    @Test
    void aPageThatIsClosedToThoseWhoAcceptLeavesItOpen() {
        isOpen(
                PortalVisits.judge(rule, accepted(Pages.missed("/explore/", Obstacle.STATUS))),
                "not-arrived",
                "readability-not-measured");
    }

    @Test
    void whatWasNotMeasuredLeavesItOpen() {
        PageView unmeasured = Pages.readable(Pages.arrived("/explore/", Banners.absent()), Optional.empty());

        isOpen(PortalVisits.judge(rule, refused(unmeasured)), "readability-not-measured");
        isOpen(PortalVisits.judge(rule, accepted(unmeasured)), "readability-not-measured");
    }

    @Test
    void aPortalThatCanBeReadIsRight() {
        holds(PortalVisits.judge(rule));
    }

    @Test
    void aListedPageThatWasNotVisitedLeavesItOpen() {
        isOpen(PortalVisits.judge(rule, refusing(REFUSE).at(Step.PAGE).page("/").at(Step.RELOAD)), "page-not-visited");
        isOpen(
                PortalVisits.judge(rule, accepting(ACCEPT).at(Step.PAGE).page("/")),
                "page-not-visited",
                "readability-not-measured");
    }

    @Test
    void aChoiceThatWasNotMadeLeavesItOpen() {
        isOpen(
                PortalVisits.judge(rule, refusing(REFUSE).interrupted(Step.PAGE, "browser-gone")),
                "browser-gone",
                "page-not-visited",
                "page-not-visited");
        assertThat(Judged.reasons(PortalVisits.judge(rule, accepting(ACCEPT).interrupted(Step.PAGE, "browser-gone"))))
                .contains("browser-gone");
        isOpen(PortalVisits.judgeWithout(rule, REFUSE), "no-visit");
        isOpen(PortalVisits.judgeWithout(rule, ACCEPT), "no-visit");
    }

    @Test
    void lossesLeaveItOpen() {
        PageView readable = page(new Readability(2000, 0, false));

        isOpen(PortalVisits.judge(rule, refused(readable).lost(FactKind.PAGES)), "lost");
        isOpen(PortalVisits.judge(rule, accepted(readable).lost(FactKind.PAGES)), "lost");
        holds(PortalVisits.judge(rule, accepted(readable).lost(FactKind.COOKIES)));
    }

    @Test
    void withoutABannerThereIsNothingToJudge() {
        isNotApplicable(rule.judge(charter().noBanner().build(), PortalVisits.of()), "banner-not-expected");
    }

    private static PageView page(Readability readability) {
        return Pages.readable(Pages.arrived("/explore/", Banners.absent()), Optional.of(readability));
    }

    private static VisitBuilder refused(PageView explore) {
        return refusing(REFUSE).at(Step.PAGE).page("/").page(explore);
    }

    private static VisitBuilder accepted(PageView explore) {
        return accepting(ACCEPT).at(Step.PAGE).page("/").page(explore);
    }
}
