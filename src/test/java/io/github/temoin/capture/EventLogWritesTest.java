package io.github.temoin.capture;

import static io.github.temoin.capture.Events.PORTAL;
import static io.github.temoin.capture.Events.TOKEN;
import static io.github.temoin.capture.Events.TOP;
import static io.github.temoin.capture.Events.USER;
import static io.github.temoin.capture.Events.committed;
import static io.github.temoin.capture.Events.created;
import static io.github.temoin.capture.Events.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.ScriptWrite;
import io.github.temoin.web.Host;
import io.github.temoin.web.SameSite;
import io.github.temoin.web.StorageKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventLogWritesTest {
    private static final String STATS = "http://stats.localhost:8080";
    private final Redactor redactor = new Redactor();
    private final EventLog log = new EventLog(TOKEN, USER, new Addresses(redactor), redactor, Clock.systemUTC());

    @BeforeEach
    void openAWindow() {
        on("browsingContext.contextCreated", created(TOP, null, null));
        log.watch(TOP, "/");
        on("browsingContext.navigationCommitted", committed(TOP, PORTAL + "/"));
    }

    @Test
    void aWriteByScriptNamesItsPlace() {
        String stack = "Error\n    at tell (<anonymous>:60:47)\n    at Object.apply (<anonymous>:114:73)\n"
                + "    at Object.assign (<anonymous>)\n    at go (" + STATS + "/tag.js?x=1:23:7)\n    at " + PORTAL
                + "/:1:1";
        on(
                "log.entryAdded",
                message(
                        TOP,
                        "cookie",
                        PORTAL + "/",
                        stack,
                        "document.cookie",
                        "_ga=GA1.1.1234567890.1795527358; path=/; max-age=100"));

        ScriptWrite write = only(log.take(NetLog.Taken.NOTHING, ReadOut.NOTHING).writes());
        assertThat(write.kind()).isEqualTo(StorageKind.COOKIE);
        assertThat(write.origin().address()).hasToString("Optional[" + STATS + "/tag.js]");
        assertThat(write.origin().line()).isEqualTo(23);
        assertThat(write.origin().column()).isEqualTo(7);
        assertThat(write.removal()).isFalse();
        assertThat(write.value().looksLikeIdentifier()).isTrue();
        assertThat(write.toString()).doesNotContain("1234567890");
    }

    @Test
    void storageWritesAndRemovalsAreTaken() {
        on(
                "log.entryAdded",
                message(
                        TOP,
                        "stored",
                        PORTAL + "/",
                        "Error",
                        "localStorage.setItem",
                        "localStorage",
                        "theme",
                        "dark",
                        4));
        on(
                "log.entryAdded",
                message(
                        TOP,
                        "stored",
                        PORTAL + "/",
                        "Error",
                        "localStorage.property",
                        "localStorage",
                        "theme",
                        null,
                        0));
        on(
                "log.entryAdded",
                message(TOP, "stored", "null/", "Error", "localStorage.property", "localStorage", "x", "1", 1));

        List<ScriptWrite> writes =
                log.take(NetLog.Taken.NOTHING, ReadOut.NOTHING).writes();
        assertThat(writes).extracting(ScriptWrite::removal).containsExactly(false, true);
        assertThat(writes).extracting(ScriptWrite::kind).containsOnly(StorageKind.LOCAL_STORAGE);
        assertThat(writes.get(0).value()).isEqualTo(redactor.redact("dark"));
    }

    @Test
    void cookieStoreWritesAreCookies() {
        on(
                "log.entryAdded",
                message(
                        TOP,
                        "cookieStore",
                        PORTAL + "/",
                        "Error",
                        "cookieStore.set",
                        "cs",
                        "v",
                        "",
                        "/",
                        1795530958600L,
                        "lax",
                        false,
                        false));
        on(
                "log.entryAdded",
                message(
                        TOP,
                        "cookieStore",
                        PORTAL + "/",
                        "Error",
                        "cookieStore.delete",
                        "cs",
                        "v",
                        "",
                        "/",
                        1795530958600L,
                        "lax",
                        false,
                        true));

        List<ScriptWrite> writes =
                log.take(NetLog.Taken.NOTHING, ReadOut.NOTHING).writes();
        assertThat(writes.get(0).cookie()).hasValueSatisfying(cookie -> {
            assertThat(cookie.secure()).isTrue();
            assertThat(cookie.sameSite()).isEqualTo(SameSite.LAX);
            assertThat(cookie.expires()).hasValue(Instant.ofEpochMilli(1795530958600L));
        });
        assertThat(writes.get(1).removal()).isTrue();
    }

    @Test
    void connectionsThatNoEventTellsOfAreExchanges() {
        on(
                "log.entryAdded",
                message(TOP, "connected", PORTAL + "/", "Error", "websocket", "wss://live.example.org/s?id=1"));
        Exchange exchange = only(log.take(NetLog.Taken.NOTHING, ReadOut.NOTHING).exchanges());
        assertThat(exchange.destination()).isEqualTo("websocket");
        assertThat(exchange.address().host()).hasValue(new Host("live.example.org"));
    }

    private void on(String method, BidiObject params) {
        log.onEvent(Events.event(method, params));
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }
}
