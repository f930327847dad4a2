package io.github.temoin.rule;

import static io.github.temoin.evidence.Cookies.cookie;
import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.JourneyName.first;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.firstOnExplore;
import static io.github.temoin.rule.PortalVisits.statistics;
import static io.github.temoin.rule.PortalVisits.undeclared;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Party;
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
}
