package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NavigatorTest {
    private static final URI ASKED = URI.create("http://portal.localhost/");
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private static Navigation navigate(FakeChannel channel) {
        return new Navigator(channel, "context").navigate(ASKED, TIMEOUT);
    }

    private static FakeChannel refusing(String reason, String... looks) {
        Deque<String> documents = new ArrayDeque<>(List.of(looks));
        return new FakeChannel((method, params) -> {
            if (method.equals("browsingContext.navigate")) {
                throw new CommandRefused(method, "unknown error", reason);
            }
            String shown = documents.size() > 1 ? documents.poll() : documents.element();
            return BidiObject.of(Map.of("result", Map.of("type", "string", "value", shown)));
        });
    }

    @Test
    void aLoadedPageSaysWhereItIs() {
        FakeChannel channel =
                new FakeChannel((method, params) -> BidiObject.of(Map.of("url", "http://portal.localhost/fr/")));
        assertThat(navigate(channel)).isEqualTo(new Navigation.Loaded("http://portal.localhost/fr/"));
        assertThat(channel.sent().get(0).params().text("wait")).isEqualTo("complete");
        assertThat(channel.sent().get(0).timeout()).isEqualTo(TIMEOUT);
    }

    @Test
    void aNetworkErrorIsNamed() {
        assertThat(navigate(refusing("net::ERR_UNSAFE_PORT", "")))
                .isEqualTo(new Navigation.Failed("http://portal.localhost/", "net::ERR_UNSAFE_PORT"));
        assertThat(navigate(refusing("Navigation failed: net::ERR_CONNECTION_REFUSED at x", "")))
                .isEqualTo(new Navigation.Failed("http://portal.localhost/", "net::ERR_CONNECTION_REFUSED"));
    }

    @Test
    void aPageThatGoesElsewhereIsFollowedUntilItIsThere() {
        FakeChannel channel = refusing(
                "navigation canceled by concurrent navigation",
                "loading http://portal.localhost/",
                "complete http://portal.localhost/",
                "loading http://portal.localhost/fr/",
                "complete http://portal.localhost/fr/");
        assertThat(navigate(channel)).isEqualTo(new Navigation.Loaded("http://portal.localhost/fr/"));
    }

    @Test
    void aPageThatGoesNowhereHasFailed() {
        FakeChannel channel =
                refusing("navigation canceled by concurrent navigation", "complete chrome-error://chromewebdata/");
        assertThat(navigate(channel)).isInstanceOf(Navigation.Failed.class);
    }

    @Test
    void aPageThatIsNotDoneInTimeIsUnfinished() {
        FakeChannel channel = new FakeChannel((method, params) -> {
            if (method.equals("browsingContext.navigate")) {
                throw new CommandTimedOut(method, TIMEOUT);
            }
            return BidiObject.of(Map.of("result", Map.of("value", "loading http://portal.localhost/wall")));
        });
        assertThat(navigate(channel)).isEqualTo(new Navigation.Unfinished("http://portal.localhost/wall", TIMEOUT));
    }

    @Test
    void aRefusalForAnotherReasonIsTheCallers() {
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> navigate(refusing("Invalid URL: x", "")))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo("Invalid URL: x"));
    }
}
