package io.github.temoin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.portal.PlainClient.Reply;
import io.github.temoin.portal.http.Asked;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPortalTest {
    private static final Path ROUEN = Path.of("suites/data.metropole-rouen-normandie.fr.yaml");
    private static final Path STATISTICS = Path.of("suites/embedded-statistics.yaml");
    private static final String API = "/api/explore/v2.1/catalog/datasets";

    private EmbeddedPortal portal;
    private PlainClient client;

    @BeforeAll
    void start() {
        portal = EmbeddedPortal.start(STATISTICS, Set.of());
        client = new PlainClient(portal.address());
    }

    @BeforeEach
    void forget() {
        portal.requests().clear();
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/explore/", "/explore/dataset/comptages-velo/", "/terms/cookies-policy/", "/login/"})
    void everyPageStandsInTheSameFrame(String path) throws IOException {
        Reply reply = client.get(path);

        assertThat(reply.status()).isEqualTo(200);
        Document page = Jsoup.parse(reply.body());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.selectFirst("header").text()).contains("Valmare");
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select("footer .reopen").text()).isEqualTo("Gestion des cookies");
        assertThat(page.select("footer a[href=/terms/cookies-policy/]")).hasSize(1);
    }

    @Test
    void noBannerStandsInThePageBeforeItsScriptPutsItThere() throws IOException {
        Document page = Jsoup.parse(client.get("/").body());

        page.select("template").remove();
        assertThat(page.select("#consent-banner")).isEmpty();
    }

    @Test
    void theFirstPageSetsTheCsrfTokenAloneAndTheNextSetsNothing() throws IOException {
        Reply first = client.get("/");
        Reply second = client.get("/explore/", "Cookie: csrftoken=" + first.cookie("csrftoken"));

        assertThat(first.setCookies())
                .singleElement()
                .asString()
                .matches("csrftoken=\\w{32}; Path=/; Max-Age=31449600; SameSite=Lax; Secure");
        assertThat(second.setCookies()).isEmpty();
    }

    @Test
    void aLanguageOnceChosenIsKept() throws IOException {
        Reply chosen = client.get("/?flg=en-gb", "Cookie: csrftoken=x");
        Reply later =
                client.get("/explore/", "Cookie: csrftoken=x; django_language=" + chosen.cookie("django_language"));

        assertThat(chosen.body()).contains("<html lang=\"en\">");
        assertThat(later.body()).contains("<html lang=\"en\">", "Manage cookies");
        assertThat(later.setCookies()).isEmpty();
    }

    @Test
    void searchingFindsWhatIsInATableToo() throws IOException {
        Document found = Jsoup.parse(client.get("/explore/?q=ginkgo").body());

        assertThat(found.select(".card h3").eachText()).containsExactly("Arbres remarquables");
        assertThat(client.get("/explore/?q=%3Cscript%3E").body()).doesNotContain("value=\"<script>");
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() throws IOException {
        assertThat(client.get("/explore/dataset/nothing/").status()).isEqualTo(404);
        assertThat(client.get("/nowhere").status()).isEqualTo(404);
        assertThat(client.get("/static/nothing.js").status()).isEqualTo(404);
        assertThat(client.get("/static/../texts_fr.properties").body()).doesNotContain("layout.skip");
    }

    @Test
    void aSessionBeginsOnlyAtSigningInAndIsHidden() throws IOException {
        Reply form = client.get("/login/");
        String token = Jsoup.parse(form.body())
                .selectFirst("[name=csrfmiddlewaretoken]")
                .attr("value");
        String cookie = "Cookie: csrftoken=" + form.cookie("csrftoken");
        String type = "Content-Type: application/x-www-form-urlencoded";
        String fields = "csrfmiddlewaretoken=%s&username=demo&password=%s";

        Reply wrong = client.post("/login/", fields.formatted(token, "wrong"), cookie, type);
        Reply forged = client.post(
                "/login/", fields.formatted("forged", portal.account().password()), cookie, type);
        Reply right =
                client.post("/login/", fields.formatted(token, portal.account().password()), cookie, type);

        assertThat(wrong.body()).contains("incorrect");
        assertThat(wrong.setCookies()).isEmpty();
        assertThat(forged.status()).isEqualTo(403);
        assertThat(right.status()).isEqualTo(303);
        assertThat(right.setCookies())
                .singleElement()
                .asString()
                .matches("sessionid=\\w{32}; Path=/; Max-Age=1209600; SameSite=Lax; Secure; HttpOnly");
        String session = cookie + "; sessionid=" + right.cookie("sessionid");
        assertThat(client.get("/", session).body()).contains("Déconnexion (demo)");
        client.get("/logout/", session);
        assertThat(client.get("/", session).body()).contains("Connexion");
    }

    @Test
    void theApiTakesWritesWithTheTokenAlone() throws IOException {
        String cookie = "Cookie: csrftoken=abc";

        assertThat(client.get(API).body()).contains("\"total_count\":6");
        assertThat(client.post(API, "{}", cookie).status()).isEqualTo(403);
        assertThat(client.post(API, "{}", cookie, "X-CSRFToken: other").status())
                .isEqualTo(403);
        assertThat(client.post(API, "{}", cookie, "X-CSRFToken: abc").status()).isEqualTo(202);
        assertThat(client.get(API + "/budget-2026/exports/csv").body()).contains("Transports;121.3;64.8");
    }

    @Test
    void thirdPartiesSetTheirDeclaredCookiesAndTakeThemBack() throws IOException {
        PlainClient stats = new PlainClient(portal.address("stats.localhost"));

        Reply collected = stats.get("/collect");
        Reply again = stats.get("/collect", "Cookie: _pk_uid=known");
        Reply left = stats.get("/optout", "Cookie: _pk_uid=known");

        assertThat(collected.setCookies())
                .singleElement()
                .asString()
                .matches("_pk_uid=\\w{32}; Path=/; Max-Age=33696000; SameSite=None; Secure");
        assertThat(again.setCookies()).isEmpty();
        assertThat(left.setCookies()).containsExactly("_pk_uid=; Path=/; Max-Age=0; SameSite=None; Secure");
        assertThat(new PlainClient(portal.address("tiles.localhost"))
                        .get("/tile.svg")
                        .setCookies())
                .isEmpty();
    }

    @Test
    void theTagSetsTheDeclaredCookiesForAsLongAsDeclared() throws IOException {
        String tag = new PlainClient(portal.address("stats.localhost"))
                .get("/tag.js?category=statistics")
                .body();

        assertThat(tag).containsPattern("\"name\":\"_pk_id\\.1\\.\\w{4}\"").contains("33696000", "1800");
        assertThat(tag).doesNotContain("{{");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, Valmare", "www.example.test, Valmare", "unknown.localhost, GIF89a"})
    void strangersHostsAreThePortalsButThoseOfThirdPartiesAreNot(String host, String expected) throws IOException {
        PlainClient stranger = new PlainClient(
                URI.create("http://%s:%d".formatted(host, portal.address().getPort())));

        assertThat(stranger.get("/").body()).contains(expected);
    }

    @Test
    void itKeepsItsOwnAccountOfWhatItWasAsked() throws IOException {
        client.get("/explore/?q=x", "Cookie: a=secret-a; b=secret-b=", "Referer: http://elsewhere.test/");

        Asked asked = portal.requests().to("portal.localhost").get(0);
        assertThat(asked.path()).isEqualTo("/explore/");
        assertThat(asked.query()).isEqualTo("q=x");
        assertThat(asked.cookies()).containsEntry("a", "secret-a").containsEntry("b", "secret-b=");
        assertThat(asked.header("Referer")).contains("http://elsewhere.test/");
        assertThat(asked.namesSet()).containsExactly("csrftoken");
        assertThat(asked).hasToString("GET portal.localhost/explore/: 200");
        assertThat(portal.requests().withCookie("a")).hasSize(1);
    }

    @Test
    void valuesAreDrawnAnewAtEachStartAndKnown() throws IOException {
        String value = client.get("/").cookie("csrftoken");

        try (EmbeddedPortal other = EmbeddedPortal.start(STATISTICS, Set.of())) {
            assertThat(portal.secrets()).contains(value, portal.account().password());
            assertThat(other.secrets()).isNotEmpty().doesNotContainAnyElementsOf(portal.secrets());
        }
    }

    @Test
    void theRouenCharterIsLaidOutAsOnTheRealPage() throws IOException {
        try (EmbeddedPortal rouen = EmbeddedPortal.start(ROUEN, Set.of())) {
            Document page = Jsoup.parse(new PlainClient(rouen.address())
                    .get("/terms/cookies-policy/")
                    .body());

            assertThat(page.select("main h3").text())
                    .isEqualTo("Cookies nécessaires au bon fonctionnement de la plateforme / cookies fonctionnels");
            assertThat(page.select("th").eachText())
                    .containsExactly("Nom du prestataire", "Service et emplacement", "Nom du cookies", "Finalités");
            assertThat(page.select("td:nth-child(3)").eachText())
                    .containsExactly("sessionid", "django_language", "csrftoken", "cookies_preferences");
            assertThat(page.select("header").text()).contains("Rouen Normandie");
        }
    }

    @Test
    void aCharterWithLifetimesIsLaidOutAsInTheNewerTemplate() throws IOException {
        Document page = Jsoup.parse(client.get("/terms/cookies-policy/").body());

        assertThat(page.select("main h3")).hasSize(3);
        assertThat(page.select("table").first().select("th").eachText())
                .containsExactly("Nom du fournisseur", "Nom du cookie", "Durée", "Fonction");
        assertThat(page.select("td:nth-child(3)").eachText())
                .isEqualTo(List.of(
                        "2 semaines", "12 mois", "6 mois", "12 mois", "13 mois", "30 minutes", "13 mois", "3 mois"));
    }
}
