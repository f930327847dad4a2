package io.github.temoin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.portal.PlainClient.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultHooksTest {
    private static final Path STATISTICS = Path.of("suites/embedded-statistics.yaml");
    private static final String MARKER = "Valmare";

    private EmbeddedPortal portal = EmbeddedPortal.start(STATISTICS, Set.of());

    private PlainClient with(Fault fault) {
        portal.close();
        portal = EmbeddedPortal.start(STATISTICS, Set.of(fault));
        return new PlainClient(portal.address());
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({"FORBIDDEN, 403", "MAINTENANCE, 503", "MAINTENANCE_DISGUISED, 200", "BOT_WALL, 200"})
    void anObstacleStandsInFrontOfThePortal(Fault fault, int status) throws IOException {
        Reply reply = with(fault).get("/explore/");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(reply.body()).doesNotContain(MARKER);
        assertThat(reply.setCookies()).isEmpty();
    }

    @Test
    void aSlowPortalKeepsItsAnswersBack() throws IOException {
        PlainClient client = with(Fault.SLOW);
        Instant start = Instant.now();

        assertThat(client.get("/").body()).contains(MARKER);
        assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(1400));
    }

    @Test
    void theHeaderCookieComesBeforeAChoiceAndGoesAfterIt() throws IOException {
        PlainClient client = with(Fault.BEFORE_CONSENT_HEADER_COOKIE);

        Reply before = client.get("/");
        Reply after = client.get("/", "Cookie: csrftoken=x; cookies_preferences=y; visitor_id=z");

        assertThat(before.setCookies()).anyMatch(line -> line.matches("visitor_id=\\w{32};.*HttpOnly"));
        assertThat(portal.secrets()).contains(before.cookie("visitor_id"));
        assertThat(after.setCookies()).singleElement().asString().startsWith("visitor_id=; Path=/; Max-Age=0");
    }

    @Test
    void theFlashCookieIsSetByOneImageAndDeletedByTheNext() throws IOException {
        PlainClient client = with(Fault.FLASH_COOKIE_BY_HEADER);

        assertThat(client.get("/static/flash-on.gif").setCookies()).anyMatch(line -> line.contains("Max-Age=31536000"));
        assertThat(client.get("/static/flash-off.gif").setCookies()).anyMatch(line -> line.contains("Max-Age=0"));
    }

    @Test
    void browsingOnIsTakenForConsentOnTheSecondPageOnly() throws IOException {
        PlainClient client = with(Fault.BROWSING_IS_CONSENT);

        Reply first = client.get("/");
        Reply second = client.get("/explore/", "Cookie: csrftoken=" + first.cookie("csrftoken"));

        assertThat(first.setCookies()).noneMatch(line -> line.startsWith("cookies_preferences"));
        assertThat(second.cookie("cookies_preferences")).contains("statistics%22%3Atrue", "advertising%22%3Atrue");
    }

    @ParameterizedTest
    @CsvSource({
        "COOKIE_OUTLIVES_CHARTER, csrftoken=\\w+; Path=/; Max-Age=63072000; SameSite=Lax; Secure",
        "COOKIE_WITHOUT_SECURE, csrftoken=\\w+; Path=/; Max-Age=31449600; SameSite=Lax",
        "SESSION_COOKIE_WITHOUT_HTTP_ONLY, sessionid=\\w+; Path=/; Max-Age=1209600; SameSite=Lax; Secure"
    })
    void aNecessaryCookieDepartsFromTheCharter(Fault fault, String line) throws IOException {
        assertThat(with(fault).get("/").setCookies()).anyMatch(sent -> sent.matches(line));
    }

    @Test
    void everyPageDrawsANewToken() throws IOException {
        Reply reply = with(Fault.CSRF_TOKEN_ROTATES).get("/", "Cookie: csrftoken=old");

        assertThat(reply.cookie("csrftoken")).isNotEqualTo("old").hasSize(32);
    }

    @Test
    void aFaultsScriptIsLoadedBeforeTheBannerStarts() throws IOException {
        String page = with(Fault.SCROLL_SETS_COOKIE).get("/").body();
        String script = new PlainClient(portal.address())
                .get("/static/faults/scroll-sets-cookie.js")
                .body();

        assertThat(page).containsSubsequence("consent/banner.js", "faults/scroll-sets-cookie.js", "consent/start.js");
        assertThat(portal.secrets()).anyMatch(script::contains);
        assertThat(script).doesNotContain("{{");
    }
}
