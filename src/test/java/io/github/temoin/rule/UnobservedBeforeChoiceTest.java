package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.JourneyName.first;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.undeclared;
import static io.github.temoin.rule.PortalVisits.untouched;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What could not be observed before a choice leaves a rule open, and costs no finding. */
class UnobservedBeforeChoiceTest {

    private final Rule all = new NoCookieBeforeChoice();
    private final Rule thirdParty = new NoThirdPartyCookieBeforeChoice();

    @Test
    void aNeededVisitThatWasNotMadeLeavesItOpen() {
        Visits visits = new PortalVisits().without(first("/explore/")).visits();

        Judgement judgement = all.judge(charter().build(), visits);

        isOpen(judgement, "no-visit");
        assertThat(judgement.inconclusive().get(0).facts()).containsExactly(new Fact("journey", "first:/explore/"));
    }

    @Test
    void aCharterWithOnePageNeedsOneVisit() {
        Charter charter = charter().pages("/").build();

        assertThat(all.journeys(charter)).containsExactly(UNTOUCHED);
        assertThat(all.journeys(charter().pages("/", "/a", "/b").build()))
                .containsExactlyInAnyOrder(UNTOUCHED, first("/a"), first("/b"));
    }

    @Test
    void aPageThatDidNotArriveLeavesItOpenAndItsFindingsStand() {
        Judgement judgement = PortalVisits.judge(
                all,
                visit(UNTOUCHED)
                        .at(Step.ARRIVAL)
                        .missed("/", Obstacle.BOT_WALL)
                        .jar(undeclared())
                        .interrupted(Step.ARRIVAL, "not-arrived"));

        assertThat(judgement.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(judgement.inconclusive())
                .extracting(Reason::code)
                .containsExactly("not-arrived", "not-arrived", "no-page");
        assertThat(judgement.inconclusive().get(1).facts())
                .contains(new Fact("obstacle", "BOT_WALL"), new Fact("page", "/"));
    }

    @Test
    void aMomentThatIsMissingLeavesItOpen() {
        Judgement judgement = PortalVisits.judge(all, arrival(UNTOUCHED));

        isOpen(judgement, "no-moment");
        assertThat(judgement.inconclusive().get(0).facts()).contains(new Fact("moment", "dwell"));
    }

    @Test
    void anInterruptionTellsWhyAMomentIsMissing() {
        Judgement judgement = PortalVisits.judge(all, arrival(UNTOUCHED).interrupted(Step.DWELL, "browser-gone"));

        isOpen(judgement, "browser-gone");
        assertThat(judgement.inconclusive().get(0).facts())
                .containsExactly(
                        new Fact("journey", "untouched"),
                        new Fact("moment", "dwell"),
                        new Fact("detail", "detail of browser-gone"));
    }

    @Test
    void anInterruptionOnTheWayToAMomentThatWasClosedLeavesItOpenToo() {
        isOpen(PortalVisits.judge(all, untouchedUntilDwell().interrupted(Step.DWELL, "timeout")), "timeout");
    }

    @Test
    void anInterruptionAfterwardsDoesNotMatter() {
        holds(PortalVisits.judge(all, untouchedUntilDwell().interrupted(Step.INTERACTION, "browser-gone")));
    }

    @Test
    void aMomentWithoutAPageLeavesItOpen() {
        isOpen(PortalVisits.judge(all, arrival(UNTOUCHED).at(Step.DWELL)), "no-page");
    }

    @Test
    void lostReadingsOfTheJarLeaveItOpen() {
        Judgement judgement = PortalVisits.judge(all, untouchedUntilDwell().lost(FactKind.COOKIES));

        isOpen(judgement, "lost");
        assertThat(judgement.inconclusive().get(0).facts())
                .contains(new Fact("kind", "COOKIES"), new Fact("code", "lost"), new Fact("count", "3"));
        isOpen(PortalVisits.judge(all, untouchedUntilDwell().lost(FactKind.PAGES)), "lost");
        isOpen(PortalVisits.judge(all, untouchedUntilDwell().lost(FactKind.BANNER)), "lost");
    }

    @Test
    void whatTheRuleDoesNotReadMayBeLost() {
        holds(PortalVisits.judge(
                all,
                untouchedUntilDwell()
                        .lost(FactKind.EXCHANGES)
                        .lost(FactKind.SCRIPT_WRITES)
                        .lost(FactKind.STORAGE)
                        .lost(FactKind.STORE_CHANGES)));
    }

    @Test
    void aLossAfterTheFirstActDoesNotMatter() {
        holds(PortalVisits.judge(all, untouched().lost(FactKind.COOKIES)));
    }

    @Test
    void whatTheEngineNeverShowsDoesNotMatter() {
        holds(PortalVisits.judge(all, untouchedUntilDwell().neverSees(FactKind.COOKIES)));
    }

    @Test
    void withoutKnowingWhetherThereIsABannerNothingHolds() {
        VisitBuilder visit = visit(UNTOUCHED)
                .at(Step.ARRIVAL)
                .page("/", Banners.unreadable())
                .at(Step.DWELL)
                .page("/", Banners.unreadable());

        isOpen(PortalVisits.judge(all, visit), "banner-unreadable");
        isOpen(PortalVisits.judge(thirdParty, visit), "banner-unreadable");
    }

    @Test
    void whereThePortalHasNoBannerCookiesAreJudgedAllTheSame() {
        Charter charter = charter().noBanner().build();

        holds(PortalVisits.judge(all, charter, withoutBanner()));
        finds(PortalVisits.judge(all, charter, withoutBanner().jar(undeclared())), "undeclared-cookie");
    }

    private static VisitBuilder withoutBanner() {
        return visit(UNTOUCHED)
                .at(Step.ARRIVAL)
                .page("/", Banners.absent())
                .at(Step.DWELL)
                .page("/", Banners.absent());
    }

    @Test
    void aVisitWithoutAnyMomentIsNoPass() {
        Visits visits = new PortalVisits()
                .with(visit(UNTOUCHED).interrupted(Step.ARRIVAL, "browser-gone"))
                .visits();

        assertThat(Judged.reasons(all.judge(charter().build(), visits))).isEqualTo(List.of("browser-gone", "no-page"));
    }
}
