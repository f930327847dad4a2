package io.github.temoin.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.temoin.evidence.StoreChange;
import io.github.temoin.web.Host;
import io.github.temoin.web.SameSite;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NetLogTest {
    private static final String HEAD = """
            {"constants":{"logEventPhase":{"PHASE_BEGIN":1,"PHASE_END":2,"PHASE_NONE":0},
            "logEventTypes":{"REQUEST_ALIVE":2,"COOKIE_STORE_COOKIE_ADDED":10,"COOKIE_STORE_COOKIE_DELETED":11,
            "COOKIE_INCLUSION_STATUS":12,"URL_REQUEST_START_JOB":13,"HTTP_TRANSACTION_READ_RESPONSE_HEADERS":14,
            "HTTP_TRANSACTION_SEND_REQUEST_HEADERS":15,"TCP_CONNECT":16},
            "netError":{"ERR_NAME_NOT_RESOLVED":-105,"ERR_CACHE_MISS":-400},"timeTickOffset":1795526110520}},""".replace("\n", "").replace("}},", "},");
    private static final String URL = "http://stats.localhost:8080/leave?id=a1b2c3d4e5f60718";

    private final Redactor redactor = new Redactor();
    private final NetLog log = new NetLog(new Addresses(redactor), redactor);

    @BeforeEach
    void begin() {
        log.accept(HEAD);
        log.accept("\"events\": [");
        log.await("marker-1-0");
    }

    @Test
    void changesOfTheVisitorsStoreAreToldUpToTheMarker() {
        added(96, "portal.localhost", "early", "1", "unspecified");
        added(8, "google.com", "home", "1", "none");
        added(96, ".portal.localhost", "wide", "2", "lax");
        line(
                11,
                0,
                96,
                "\"deletion_cause\":\"overwrite\",\"domain\":\"portal.localhost\",\"name\":\"early\",\"path\":\"/\",\"value\":\"1\"");
        line(
                11,
                0,
                96,
                "\"deletion_cause\":\"expired\",\"domain\":\"portal.localhost\",\"name\":\"early\",\"path\":\"/\",\"value\":\"1\"");
        added(96, NetLog.MARKER_DOMAIN, "marker-1-1", "x", "unspecified");
        assertThat(log.caughtUp()).isFalse();
        added(96, NetLog.MARKER_DOMAIN, "marker-1-0", "x", "unspecified");
        added(96, "portal.localhost", "late", "1", "unspecified");

        assertThat(log.caughtUp()).isTrue();
        assertThat(log.take().changes())
                .extracting(
                        change -> change.cookie().name(),
                        LoggedChange::kind,
                        LoggedChange::reason,
                        change -> change.cookie().hostOnly(),
                        change -> change.cookie().sameSite())
                .containsExactly(
                        tuple("early", StoreChange.Kind.ADDED, "", true, SameSite.UNSPECIFIED),
                        tuple("wide", StoreChange.Kind.ADDED, "", false, SameSite.LAX),
                        tuple("early", StoreChange.Kind.DELETED, "expired", true, SameSite.UNSPECIFIED));
        assertThat(log.take().changes())
                .extracting(change -> change.cookie().name())
                .containsExactly("late");
    }

    @Test
    void aRequestIsToldWithItsHeadersAndVerdicts() {
        start(7, URL, "http://portal.localhost:8080", "other");
        line(
                15,
                0,
                7,
                "\"headers\":[\"Host: x\",\"Cookie: uid=9; b=2\",\"Sec-Fetch-Dest: image\"],\"line\":\"POST / HTTP/1.1\"");
        line(
                14,
                0,
                7,
                "\"headers\":[\"HTTP/1.1 204 No Content\",\"set-cookie: uid=9; Secure; SameSite=None\",\"Set-Cookie: lax=1\"]");
        verdict(7, "uid", "INCLUDE, DO_NOT_WARN", "http://portal.localhost, same-site");
        verdict(7, "lax", "EXCLUDE_SAMESITE_LAX, WARN_X, NO_EXEMPTION", "(none)");

        LoggedHop hop = log.take().hops().get(0);
        assertThat(hop.at()).isEqualTo(Instant.ofEpochMilli(1795526110520L + 5150832));
        assertThat(hop.address().host()).hasValue(new Host("stats.localhost"));
        assertThat(hop.key()).isEqualTo(RequestKeys.of(redactor, "POST", URL + "#top"));
        assertThat(hop.destination()).isEqualTo("image");
        assertThat(hop.ofBrowser()).isFalse();
        assertThat(hop.initiator().address()).hasToString("Optional[http://portal.localhost:8080/]");
        assertThat(hop.cookiesSent()).extracting("name").containsExactly("uid", "b");
        assertThat(hop.status()).hasValue(204);
        assertThat(hop.asked()).extracting(asked -> asked.cookie().name()).containsExactly("uid", "lax");
        assertThat(hop.verdicts())
                .containsExactly(
                        new LoggedHop.Verdict("uid", Optional.empty(), Optional.of("http://portal.localhost")),
                        new LoggedHop.Verdict("lax", Optional.of("EXCLUDE_SAMESITE_LAX"), Optional.empty()));
        assertThat(hop.toString()).doesNotContain("a1b2c3d4e5f60718");
    }

    @Test
    void aRequestIsToldAgainOnlyIfItWentOn() {
        start(7, URL, "http://portal.localhost:8080", "other");
        assertThat(log.take().hops()).hasSize(1);
        assertThat(log.take().hops()).isEmpty();
        line(14, 0, 7, "\"headers\":[\"HTTP/1.1 200 OK\"]");
        line(2, 2, 7, "");
        assertThat(log.take().hops()).singleElement().extracting(LoggedHop::id).isEqualTo("log.7.0");
        line(14, 0, 7, "\"headers\":[\"HTTP/1.1 200 OK\"]");
        assertThat(log.take().hops()).isEmpty();
    }

    @Test
    void redirectsAreHops() {
        start(7, "http://a.localhost/", "http://portal.localhost", "subframe");
        start(7, "http://b.localhost/", "http://portal.localhost", "subframe");
        assertThat(log.take().hops())
                .extracting(LoggedHop::id, LoggedHop::destination)
                .containsExactly(tuple("log.7.0", "iframe"), tuple("log.7.1", "iframe"));
    }

    @Test
    void theBrowsersOwnCallsAreToldApart() {
        start(7, "https://accounts.example/", "not an origin", "other");
        line(13, 2, 7, "\"net_error\":-105");
        start(8, "http://portal.localhost/", "not an origin", "main frame");
        start(9, "wss://live.example/", "http://portal.localhost", "other");
        assertThat(log.take().hops())
                .extracting(LoggedHop::ofBrowser, LoggedHop::destination, LoggedHop::failure)
                .containsExactly(
                        tuple(true, "other", Optional.of("net::ERR_NAME_NOT_RESOLVED")),
                        tuple(false, "document", Optional.empty()),
                        tuple(false, "websocket", Optional.empty()));
    }

    @Test
    void aReportThatTheBrowserSendsForAPageIsThePages() {
        line(
                13,
                1,
                7,
                "\"initiator\":\"not an origin\",\"method\":\"GET\",\"network_isolation_key\":\"http://portal.localhost"
                        + " http://portal.localhost\",\"request_type\":\"main frame\",\"url\":\"http://portal.localhost/\"");
        line(
                13,
                1,
                8,
                "\"initiator\":\"not an origin\",\"method\":\"POST\",\"network_isolation_key\":\"http://portal.localhost"
                        + " http://portal.localhost\",\"request_type\":\"other\",\"url\":\"http://reports.localhost/\"");
        assertThat(log.take().hops())
                .extracting(hop -> hop.address().host().orElseThrow().name(), LoggedHop::ofBrowser)
                .containsExactly(tuple("portal.localhost", false), tuple("reports.localhost", false));
    }

    @Test
    void whatTheBrowserGetsForItselfInAPagesNameIsItsOwn() {
        String inTheNameOf = "\"initiator\":\"not an origin\",\"method\":\"GET\",\"network_isolation_key\":"
                + "\"http://portal.localhost http://portal.localhost\",\"request_type\":\"%s\",\"url\":\"%s\"";
        line(13, 1, 7, inTheNameOf.formatted("main frame", "http://portal.localhost/"));
        line(13, 1, 8, inTheNameOf.formatted("other", "https://autofill.example/forms"));
        assertThat(log.take().hops()).extracting(LoggedHop::ofBrowser).containsExactly(false, true);
    }

    @Test
    void aLookIntoTheCacheAloneIsNoRequest() {
        start(7, URL, "http://portal.localhost:8080", "other");
        line(13, 2, 7, "\"net_error\":-400");
        start(8, URL, "http://portal.localhost:8080", "other");
        assertThat(log.take().hops()).extracting(LoggedHop::id).containsExactly("log.8.0");
    }

    @Test
    void cookiesAreReadAsUtf8() {
        start(7, URL, "http://portal.localhost:8080", "other");
        line(14, 0, 7, "\"headers\":[\"HTTP/1.1 200 OK\",\"%ESCAPED:\u200b Set-Cookie: n_%C3%A9t%C3%A9%25=1\"]");
        assertThat(log.take().hops().get(0).asked())
                .extracting(asked -> asked.cookie().name())
                .containsExactly("n_été%");
    }

    @Test
    void aRequestThatWaitsForAllOthersIsABeacon() {
        line(2, 1, 7, "\"priority\":\"IDLE\"");
        start(7, URL, "http://portal.localhost:8080", "other");
        line(2, 1, 8, "\"priority\":\"MEDIUM\"");
        start(8, URL, "http://portal.localhost:8080", "other");
        assertThat(log.take().hops()).extracting(LoggedHop::destination).containsExactly("beacon", "other");
    }

    @Test
    void linesOfOtherTypesAreNotEvenParsed() {
        log.accept("{\"params\":{broken,\"time\":\"1\",\"type\":16},");
        assertThat(log.take().dropped()).isZero();
    }

    @Test
    void linesThatCannotBeReadAreCounted() {
        log.accept("{\"params\":{broken,\"time\":\"1\",\"type\":10},");
        assertThat(log.take().dropped()).isEqualTo(1);
    }

    @Test
    void theLastLineOfALogIsReadToo() {
        log.accept(
                "{\"params\":{\"domain\":\"temoin.invalid\",\"name\":\"marker-1-0\"},\"phase\":0,\"source\":{\"id\":96},\"time\":\"1\",\"type\":10}]}");
        assertThat(log.caughtUp()).isTrue();
    }

    @Test
    void whatIsNoLogIsRefused() {
        assertThatThrownBy(() -> new NetLog(new Addresses(redactor), redactor).accept("hello"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void added(int store, String domain, String name, String value, String sameSite) {
        line(
                10,
                0,
                store,
                "\"domain\":\"%s\",\"httponly\":false,\"is_persistent\":false,\"name\":\"%s\",\"path\":\"/\",\"same_site\":\"%s\",\"secure\":false,\"value\":\"%s\""
                        .formatted(domain, name, sameSite, value));
    }

    private void start(int source, String url, String initiator, String type) {
        line(
                13,
                1,
                source,
                "\"initiator\":\"%s\",\"method\":\"POST\",\"request_type\":\"%s\",\"url\":\"%s\""
                        .formatted(initiator, type, url));
    }

    private void verdict(int source, String name, String status, String partition) {
        line(
                12,
                0,
                source,
                "\"name\":\"%s\",\"operation\":\"store\",\"partition_key\":\"%s\",\"status\":\"%s\""
                        .formatted(name, partition, status));
    }

    private void line(int type, int phase, int source, String params) {
        log.accept(
                "{\"params\":{%s},\"phase\":%d,\"source\":{\"id\":%d,\"start_time\":\"1\",\"type\":1},\"time\":\"5150832\",\"type\":%d},"
                        .formatted(params, phase, source, type));
    }
}
