package io.github.temoin.rule;

import static io.github.temoin.evidence.Banners.button;
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
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Pages;
import io.github.temoin.evidence.ReopenSighting;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.law.Severity;
import org.junit.jupiter.api.Test;

/** withdraw-1 */
class ChoicesCanBeReopenedTest {

    private static final ReopenSighting LINK = new ReopenSighting.Perhaps(button(Role.REOPEN));

    private final Rule rule = new ChoicesCanBeReopened();

    @Test
    void aWayOnEveryPageIsRight() {
        holds(PortalVisits.judge(rule));
    }

    @Test
    void aPageWithoutAWayIsFound() {
        Finding finding = only(PortalVisits.judge(rule, refused(new ReopenSighting.NotFound())));

        assertThat(finding.code()).isEqualTo("no-way-to-reopen");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.page()).isEqualTo("/explore/");
        assertThat(finding.journey()).isEqualTo(REFUSE);
    }

    @Test
    void aPageWithoutAWayForThoseWhoAcceptedIsFoundToo() {
        Finding finding = only(PortalVisits.judge(
                rule, refused(new ReopenSighting.NotFound()), accepted(new ReopenSighting.NotFound())));

        assertThat(finding.fact("alsoOn")).contains("accept /explore/");
        finds(PortalVisits.judge(rule, accepted(new ReopenSighting.NotFound())), "no-way-to-reopen");
    }

    @Test
    void whatCannotBeToldIsLeftOpen() {
        isOpen(PortalVisits.judge(rule, refused(new ReopenSighting.Unreadable("a frame"))), "reopen-unreadable");
        isOpen(PortalVisits.judge(rule, refused(new ReopenSighting.NotLookedFor())), "reopen-unreadable");
    }

    @Test
    void aLinkThatMayOnlyLeadToATextIsLeftOpen() {
        VisitBuilder other = PortalVisits.accepting(JourneyName.WITHDRAW)
                .at(Step.WITHDRAWN)
                .page("/")
                .act(Intent.REOPEN, "another link")
                .act(Intent.WITHDRAW, "Tout refuser");

        Judgement judgement = PortalVisits.judge(rule, refused(LINK), other);

        isOpen(judgement, "reopen-unreadable");
        assertThat(judgement.inconclusive().get(0).facts()).contains(new Fact("detail", "reopen"));
    }

    @Test
    void aLinkThatReopenedTheChoicesForSomeoneIsAWay() {
        holds(PortalVisits.judge(rule, refused(LINK), withdrawing(true)));
    }

    @Test
    void aLinkThatOpenedSomethingInWhichNothingCouldBeWithdrawnIsLeftOpen() {
        isOpen(PortalVisits.judge(rule, refused(LINK), withdrawing(false)), "reopen-unreadable");
    }

    @Test
    void aClickOfAnotherIntentOnTheSameLabelProvesNothing() {
        VisitBuilder other = PortalVisits.accepting(JourneyName.WITHDRAW)
                .at(Step.WITHDRAWN)
                .page("/")
                .act(Intent.REOPEN, "another link")
                .act(Intent.WITHDRAW, "reopen");

        isOpen(PortalVisits.judge(rule, refused(LINK), other), "reopen-unreadable");
    }

    @Test
    void aPageThatDidNotArriveLeavesItOpen() {
        isOpen(
                PortalVisits.judge(
                        rule, refusing(REFUSE).at(Step.PAGE).page("/").missed("/explore/", Obstacle.STATUS)),
                "not-arrived");
    }

    @Test
    void aListedPageThatWasNotVisitedLeavesItOpen() {
        isOpen(PortalVisits.judge(rule, refusing(REFUSE).at(Step.PAGE).page("/")), "page-not-visited");
    }

    @Test
    void aChoiceThatCouldNotBeMadeLeavesItOpen() {
        isOpen(
                PortalVisits.judge(rule, PortalVisits.arrival(ACCEPT).interrupted(Step.CHOICE, "ambiguous")),
                "ambiguous",
                "page-not-visited",
                "page-not-visited");
        isOpen(PortalVisits.judgeWithout(rule, ACCEPT, REFUSE), "no-visit", "no-visit");
    }

    @Test
    void lossesLeaveItOpen() {
        isOpen(PortalVisits.judge(rule, refused(LINK).lost(FactKind.BANNER), withdrawing(true)), "lost");
        holds(PortalVisits.judge(rule, refused(LINK).lost(FactKind.COOKIES), withdrawing(true)));
    }

    @Test
    void withoutABannerThereIsNothingToReopen() {
        isNotApplicable(rule.judge(charter().noBanner().build(), PortalVisits.of()), "banner-not-expected");
    }

    private static VisitBuilder withdrawing(boolean withdrawn) {
        VisitBuilder visit =
                accepting(JourneyName.WITHDRAW).at(Step.WITHDRAWN).page("/").act(Intent.REOPEN, "reopen");
        return withdrawn ? visit.act(Intent.WITHDRAW, "Tout refuser") : visit;
    }

    private static VisitBuilder refused(ReopenSighting onExplore) {
        return pages(refusing(REFUSE), onExplore);
    }

    private static VisitBuilder accepted(ReopenSighting onExplore) {
        return pages(accepting(ACCEPT), onExplore);
    }

    private static VisitBuilder pages(VisitBuilder visit, ReopenSighting onExplore) {
        return visit.at(Step.PAGE)
                .page("/")
                .page(Pages.reopen(Pages.arrived("/explore/", Banners.absent()), onExplore));
    }
}
