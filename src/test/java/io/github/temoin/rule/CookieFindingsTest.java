package io.github.temoin.rule;

import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.evidence.Step;
import io.github.temoin.web.SameSite;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding on a cookie tells, so that it can be mended; never a value. */
class CookieFindingsTest {

    private static final ObservedCookie COOKIE = named("_ga_1")
            .wide()
            .secure()
            .sameSite(SameSite.LAX)
            .lasting(Duration.ofDays(400).plusSeconds(5))
            .value(Secrets.token("GA1.2.123456.7890"))
            .build();

    private final Rule rule = new NoCookieBeforeChoice();

    @Test
    void allThatIsNeededToMendItIsTold() {
        Finding finding = only(PortalVisits.judge(
                rule,
                untouchedUntilDwell()
                        .script(COOKIE)
                        .jar(COOKIE)
                        .request("https://data.example.fr/api", new SentCookie("_ga_1", COOKIE.value()))
                        .request("https://data.example.fr/b", new SentCookie("_ga_1", COOKIE.value()))
                        .request("https://other.example.com/c", new SentCookie("_ga_1", COOKIE.value()))
                        .request("https://data.example.fr/d", new SentCookie("another", COOKIE.value()))));

        assertThat(finding.facts())
                .containsExactly(
                        new Fact("domain", ".data.example.fr"),
                        new Fact("lifetime", "P400D"),
                        new Fact("flags", "Secure SameSite=Lax"),
                        new Fact("valueShape", "token(17)"),
                        new Fact("sentTo", "data.example.fr"),
                        new Fact("sinceArrival", "+4.0 s"),
                        new Fact("knownAs", "Google Analytics 4 (audience)"));
    }

    @Test
    void noFactTellsAValue() {
        Finding finding = only(
                PortalVisits.judge(rule, untouchedUntilDwell().script(COOKIE).jar(COOKIE)));

        assertThat(finding.toString())
                .doesNotContain("GA1.2")
                .doesNotContain(COOKIE.value().digest());
    }

    @Test
    void aDeclaredCookieTellsItsDeclaration() {
        Finding finding = only(PortalVisits.judge(rule, untouchedUntilDwell().jar(PortalVisits.statistics())));

        assertThat(finding.fact("category")).contains("statistics");
        assertThat(finding.fact("declaredAt")).contains("suite.yaml:11");
        assertThat(finding.fact("nearMiss")).isEmpty();
        assertThat(finding.fact("domain")).contains("data.example.fr");
    }

    @Test
    void aCookieOfAKnownTrackerTellsWhose() {
        Finding finding = only(PortalVisits.judge(
                rule,
                untouchedUntilDwell().jar(named("IDE").on("doubleclick.net").build())));

        assertThat(finding.fact("knownAs")).contains("Google Ads");
    }

    @Test
    void whenItCameIsToldAgainstTheChoice() {
        ObservedCookie cookie = named("late").build();
        Finding finding = only(PortalVisits.judge(
                new RefusalIsHonoured(),
                PortalVisits.onwards(arrival(REFUSE)
                        .at(Step.CHOICE)
                        .act(Intent.CHOOSE, "Paramétrer")
                        .act(Intent.CHOOSE, "Tout refuser")
                        .page("/")
                        .after(Duration.ofMillis(500))
                        .script(cookie)
                        .jar(cookie))));

        assertThat(finding.fact("sinceChoice")).contains("+1.5 s");
        assertThat(finding.fact("sinceArrival")).contains("+4.5 s");
    }

    @ParameterizedTest
    @CsvSource({
        "PT30S, PT30S",
        "PT2M29S, PT2M",
        "PT29M58S, PT30M",
        "PT24H, P1D",
        "PT47H59M58S, P2D",
        "PT48H, P2D",
        "PT4379H, P182D",
        "PT4380H, P183D",
    })
    void lengthsAreToldWithoutFalseExactness(Duration span, String shown) {
        assertThat(Spans.shown(span)).isEqualTo(shown);
    }

    @Test
    void aSessionCookieLivesForTheSession() {
        Finding finding = only(PortalVisits.judge(
                rule,
                charter().build(),
                untouchedUntilDwell().jar(named("s").httpOnly().build())));

        assertThat(finding.fact("lifetime")).contains("session");
        assertThat(finding.fact("flags")).contains("HttpOnly SameSite=unspecified");
    }
}
