package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.codes;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** before-5 */
class TrackersBeforeChoiceTest {

    private static final String UUID = "0b8f3a52-1c1f-4a57-9c39-5f9f6a1a2b3c";
    private static final SentCookie SENT = new SentCookie("uid", Secrets.token("x"));

    private final Rule rule = new NoTrackerCalledBeforeChoice();

    @ParameterizedTest
    @CsvSource({
        "https://stats.example.com/matomo.js, optional-host-called, FAILURE",
        "https://px.ads.example.net/p, optional-host-called, FAILURE",
        "https://www.google-analytics.com/g/collect, known-tracker-called, FAILURE",
        "https://www.googletagmanager.com/gtm.js, known-tracker-called, FAILURE",
        "https://metrics.example.org/p?visitor=0123456789abcdef0123, identifier-sent-to-third-party, FAILURE",
        "https://metrics.example.org/v/0b8f3a52-1c1f-4a57-9c39-5f9f6a1a2b3c/p, identifier-sent-to-third-party, FAILURE",
        "https://fonts.example.org/roboto.woff2, unlisted-host-called, WARNING",
        "wss://feed.example.org/, unlisted-host-called, WARNING",
    })
    void aThirdPartyHostIsFound(String url, String code, Severity severity) {
        Judgement judgement = PortalVisits.judge(rule, untouchedUntilDwell().request(url));

        assertThat(judgement.inconclusive()).isEmpty();
        assertThat(only(judgement).code()).isEqualTo(code);
        assertThat(only(judgement).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://data.example.fr/api?visitor=0123456789abcdef0123",
                "https://cdn.example.fr/style.css",
                "https://tiles.example.org/1/2/3.png",
                "https://a.tiles.example.org/1/2/3.png",
                "data:image/png;base64,xyz",
                "blob:https://stats.example.com/0b8f3a52",
                "about:blank",
                "chrome-extension://abcdefghijklmnop/inject.js",
            })
    void whatIsNoThirdPartyOfTheNetworkOrIsListedMayBeCalled(String url) {
        holds(PortalVisits.judge(rule, untouchedUntilDwell().request(url)));
    }

    @Test
    void aRequestThatCarriesACookieIsAFailure() {
        Finding finding = only(
                PortalVisits.judge(rule, untouchedUntilDwell().request("https://fonts.example.org/a.woff2", SENT)));

        assertThat(finding.code()).isEqualTo("cookie-sent-to-third-party");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.fact("cookies")).contains("uid");
    }

    @Test
    void aListedHostMayBeSentACookie() {
        holds(PortalVisits.judge(rule, untouchedUntilDwell().request("https://tiles.example.org/1", SENT)));
    }

    @Test
    void aListedKnownTrackerMayBeCalledIfItNeedsNoConsent() {
        Charter charter =
                charter().host("portal.matomo.cloud", Category.AUDIENCE_EXEMPT).build();

        holds(PortalVisits.judge(
                rule, charter, untouchedUntilDwell().request("https://portal.matomo.cloud/matomo.php")));
    }

    @Test
    void aHostWithoutACategoryIsListedForAcceptancesOnly() {
        Charter charter = charter().host("cdn.example.org").build();

        Finding finding = only(
                PortalVisits.judge(rule, charter, untouchedUntilDwell().request("https://cdn.example.org/lib.js")));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.declared()).isTrue();
    }

    @Test
    void aHostOfSeveralPurposesMayBeCalledForOneOfThem() {
        Charter charter = charter()
                .host("widgets.example.org", Category.NECESSARY, Category.SOCIAL)
                .build();

        holds(PortalVisits.judge(rule, charter, untouchedUntilDwell().request("https://widgets.example.org/")));
    }

    @Test
    void theDomainOfANecessaryCookieMayBeCalled() {
        Charter charter =
                charter().cookie("sso", Category.NECESSARY, "login.example.org").build();

        holds(PortalVisits.judge(rule, charter, untouchedUntilDwell().request("https://login.example.org/")));
    }

    @Test
    void whatTheBrowserCallsItselfIsNoPagesRequest() {
        Exchange called = untouchedUntilDwell()
                .request("https://www.google-analytics.com/")
                .build()
                .exchanges()
                .reduce((a, b) -> b)
                .orElseThrow();
        Exchange ofBrowser = new Exchange(
                called.id(),
                called.sent(),
                called.page(),
                called.method(),
                called.address(),
                called.destination(),
                called.initiator(),
                called.cookiesSent(),
                called.status(),
                called.failure(),
                called.setCookies(),
                true,
                called.witnesses());

        holds(PortalVisits.judge(rule, untouchedUntilDwell().exchange(ofBrowser)));
    }

    @Test
    void aRequestThatNeverLeftTheBrowserIsANote() {
        Judgement judgement = PortalVisits.judge(
                rule, untouchedUntilDwell().failed("https://stats.example.com/", "net::ERR_BLOCKED_BY_CSP"));

        assertThat(judgement.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(only(judgement).code()).isEqualTo("request-blocked");
        assertThat(only(judgement).fact("failure")).contains("net::ERR_BLOCKED_BY_CSP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"net::ERR_NAME_NOT_RESOLVED", "net::ERR_ABORTED", "net::ERR_BLOCKED_BY_RESPONSE"})
    void aRequestThatFailedWasMadeAllTheSame(String failure) {
        Finding finding =
                only(PortalVisits.judge(rule, untouchedUntilDwell().failed("https://stats.example.com/", failure)));

        assertThat(finding.code()).isEqualTo("optional-host-called");
    }

    @Test
    void callsOfOneHostAreOneFindingAboutTheGravest() {
        Finding finding = only(PortalVisits.judge(
                rule,
                untouchedUntilDwell()
                        .request("https://widgets.example.org/a.js")
                        .request("https://widgets.example.org/b?id=" + UUID)
                        .request("https://widgets.example.org/a.js")));

        assertThat(finding.code()).isEqualTo("identifier-sent-to-third-party");
        assertThat(finding.name()).isEqualTo("/b");
        assertThat(finding.fact("requests")).contains("3");
        assertThat(finding.fact("paths")).contains("/a.js");
        assertThat(finding.fact("identifierIn")).contains("id");
    }

    @Test
    void oneCallHasNoCount() {
        Finding finding =
                only(PortalVisits.judge(rule, untouchedUntilDwell().request("https://widgets.example.org/a.js")));

        assertThat(finding.fact("requests")).isEmpty();
        assertThat(finding.fact("paths")).isEmpty();
    }

    @Test
    void aBeaconAndAnImageOfOneHostAreTwoFindings() {
        Judgement judgement = PortalVisits.judge(
                rule,
                untouchedUntilDwell()
                        .request("https://widgets.example.org/a.gif")
                        .request("beacon", "https://widgets.example.org/b"));

        assertThat(judgement.findings()).extracting(Finding::subject).containsExactly(Subject.REQUEST, Subject.BEACON);
    }

    @Test
    void theFindingTellsAllThatIsNeededToMendIt() {
        Finding finding = only(PortalVisits.judge(
                rule, untouchedUntilDwell().request("script", "https://stats.example.com/matomo.js?v=4")));

        assertThat(finding.subject()).isEqualTo(Subject.REQUEST);
        assertThat(finding.name()).isEqualTo("/matomo.js");
        assertThat(finding.host()).map(host -> host.name()).contains("stats.example.com");
        assertThat(finding.party()).contains(Party.THIRD);
        assertThat(finding.declared()).isTrue();
        assertThat(finding.step()).isEqualTo(Step.DWELL);
        assertThat(finding.page()).isEqualTo("/");
        assertThat(finding.setBy().how()).isEqualTo(Origin.How.SCRIPT);
        assertThat(finding.setBy().line()).isEqualTo(12);
        assertThat(finding.fact("destination")).contains("script");
        assertThat(finding.fact("category")).contains("statistics");
        assertThat(finding.fact("sinceArrival")).contains("+4.0 s");
    }

    @Test
    void aKnownTrackerIsNamed() {
        Finding finding =
                only(PortalVisits.judge(rule, untouchedUntilDwell().request("https://logc412.xiti.com/hit.xiti")));

        assertThat(finding.fact("knownAs")).contains("AT Internet / Piano");
        assertThat(finding.declared()).isFalse();
    }

    @Test
    void anIdentifierInAPathIsNotShown() {
        Finding finding = only(PortalVisits.judge(
                rule, untouchedUntilDwell().request("https://metrics.example.org/v/" + UUID + "/p")));

        assertThat(finding.name()).isEqualTo("/v/*/p");
        assertThat(finding.fact("identifierIn")).contains("path");
    }

    @Test
    void callsOnOtherJourneysCountAndCallsAfterTheFirstActDoNot() {
        VisitBuilder refusal = visit(REFUSE)
                .at(Step.ARRIVAL)
                .page("/")
                .request("https://stats.example.com/")
                .at(Step.CHOICE)
                .page("/")
                .request("https://ads.example.net/");

        Judgement judgement = PortalVisits.judge(rule, refusal);

        assertThat(codes(judgement)).containsExactly("optional-host-called");
        assertThat(only(judgement).host()).map(host -> host.name()).contains("stats.example.com");
    }

    @Test
    void onAnotherPathOfTheSameHostOtherVisitorsFoundTheSame() {
        Judgement judgement = PortalVisits.judge(
                rule,
                untouchedUntilDwell().request("https://fonts.example.org/a"),
                PortalVisits.firstOnExplore().request("https://fonts.example.org/b"));

        assertThat(only(judgement).fact("alsoOn")).contains("first:/explore/ /explore/");
    }

    @Test
    void lostExchangesLeaveItOpen() {
        isOpen(PortalVisits.judge(rule, untouchedUntilDwell().lost(FactKind.EXCHANGES)), "lost");
        holds(PortalVisits.judge(rule, untouchedUntilDwell().lost(FactKind.COOKIES)));
    }
}
