package io.github.temoin.rule;

import static io.github.temoin.evidence.Cookies.cookie;
import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.JourneyName.first;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.firstOnExplore;
import static io.github.temoin.rule.PortalVisits.statistics;
import static io.github.temoin.rule.PortalVisits.undeclared;
import static io.github.temoin.rule.PortalVisits.untouched;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

class CookiesBeforeChoiceTest {

    private final Rule all = new NoCookieBeforeChoice();
    private final Rule thirdParty = new NoThirdPartyCookieBeforeChoice();

    @Test
    void anUndeclaredCookieIsFound() {
        Finding finding = only(PortalVisits.judge(
                all, untouchedUntilDwell().script(undeclared()).jar(undeclared())));

        assertThat(finding.code()).isEqualTo("undeclared-cookie");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.subject()).isEqualTo(Subject.COOKIE);
        assertThat(finding.name()).isEqualTo("_fbp");
        assertThat(finding.host()).map(host -> host.name()).contains("data.example.fr");
        assertThat(finding.party()).contains(Party.FIRST);
        assertThat(finding.declared()).isFalse();
        assertThat(finding.journey()).isEqualTo(UNTOUCHED);
        assertThat(finding.step()).isEqualTo(Step.DWELL);
        assertThat(finding.page()).isEqualTo("/");
        assertThat(finding.setBy().line()).isEqualTo(40);
    }

    @Test
    void anOptionalCookieIsFound() {
        Finding finding = only(PortalVisits.judge(all, untouchedUntilDwell().jar(statistics())));

        assertThat(finding.code()).isEqualTo("cookie-without-consent");
        assertThat(finding.declared()).isTrue();
    }

    @Test
    void necessaryAndExemptCookiesMayCome() {
        Charter charter = charter()
                .cookie("audience", Category.AUDIENCE_EXEMPT)
                .cookie("widget", Category.NECESSARY, "widgets.example.org")
                .build();
        VisitBuilder visit = untouchedUntilDwell().jar(cookie("audience"), cookie("widget", "widgets.example.org"));

        holds(PortalVisits.judge(all, charter, visit));
        holds(PortalVisits.judge(thirdParty, charter, visit));
    }

    @Test
    void aCookieOfSeveralPurposesNeedsConsentAsSoonAsOneDoes() {
        Charter charter = charter()
                .cookie("both", Category.NECESSARY)
                .cookie("both", Category.STATISTICS)
                .build();

        finds(PortalVisits.judge(all, charter, untouchedUntilDwell().jar(cookie("both"))), "cookie-without-consent");
    }

    @Test
    void aDeclaredNameOnAnotherHostIsUndeclared() {
        VisitBuilder visit = untouchedUntilDwell().jar(cookie("sessionid", "stats.example.com"));

        Finding finding = only(PortalVisits.judge(all, visit));

        assertThat(finding.declared()).isFalse();
        assertThat(finding.party()).contains(Party.THIRD);
        assertThat(finding.fact("nearMiss")).contains("sessionid @ data.example.fr (suite.yaml:10)");
        assertThat(finding.fact("nearMissBecause")).contains("other-host");
        finds(PortalVisits.judge(thirdParty, visit), "undeclared-cookie");
    }

    @Test
    void aThirdPartyCookieOfAnOptionalCategoryIsFoundByBothRules() {
        VisitBuilder visit = untouchedUntilDwell().jar(PortalVisits.advertising());

        finds(PortalVisits.judge(all, visit), "cookie-without-consent");
        finds(PortalVisits.judge(thirdParty, visit), "cookie-without-consent");
    }

    @Test
    void aPartitionedThirdPartyCookieIsFound() {
        VisitBuilder visit = untouchedUntilDwell()
                .jar(named("uid")
                        .on("widgets.example.org")
                        .partitioned("https://example.fr")
                        .build());

        Finding finding = only(PortalVisits.judge(thirdParty, visit));

        assertThat(finding.fact("flags")).contains("SameSite=unspecified Partitioned");
    }

    @Test
    void aFirstPartyCookieIsNoMatterOfThirdParties() {
        VisitBuilder visit = untouchedUntilDwell().jar(undeclared(), cookie("x", "stats.example.fr"));

        holds(PortalVisits.judge(thirdParty, visit));
        finds(PortalVisits.judge(all, visit), "undeclared-cookie", "undeclared-cookie");
    }

    @Test
    void aCookieThatWasThereOnArrivalOnlyIsFound() {
        VisitBuilder visit =
                arrival(UNTOUCHED).jar(undeclared()).at(Step.DWELL).page("/").gone(undeclared());

        assertThat(only(PortalVisits.judge(all, visit)).step()).isEqualTo(Step.ARRIVAL);
    }

    @Test
    void aCookieOnAPageReachedFirstIsFound() {
        Finding finding = only(PortalVisits.judge(all, firstOnExplore().jar(undeclared())));

        assertThat(finding.journey()).isEqualTo(first("/explore/"));
        assertThat(finding.page()).isEqualTo("/explore/");
    }

    @Test
    void aCookieOnAJourneyThatIsNotNeededIsFoundAllTheSame() {
        VisitBuilder refusal = visit(REFUSE).at(Step.ARRIVAL).page("/").jar(undeclared());

        assertThat(only(PortalVisits.judge(all, refusal)).journey()).isEqualTo(REFUSE);
    }

    @Test
    void aJourneyThatIsNotNeededLeavesNothingOpen() {
        holds(PortalVisits.judge(all, visit(REFUSE).at(Step.ARRIVAL).missed("/", Obstacle.TIMEOUT)));
    }

    @Test
    void theSameCookieOnOtherJourneysIsOneFinding() {
        Finding finding = only(PortalVisits.judge(
                all, untouchedUntilDwell().jar(undeclared()), firstOnExplore().jar(undeclared())));

        assertThat(finding.journey()).isEqualTo(UNTOUCHED);
        assertThat(finding.fact("alsoOn")).contains("first:/explore/ /explore/");
    }

    @Test
    void whatComesAfterTheFirstActIsNoMatterOfTheTimeBefore() {
        holds(PortalVisits.judge(
                all, untouchedUntilDwell().at(Step.INTERACTION).page("/").jar(undeclared())));
    }

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
