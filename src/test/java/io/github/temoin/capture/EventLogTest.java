package io.github.temoin.capture;

import static io.github.temoin.capture.Events.FRAME;
import static io.github.temoin.capture.Events.PORTAL;
import static io.github.temoin.capture.Events.TOKEN;
import static io.github.temoin.capture.Events.TOP;
import static io.github.temoin.capture.Events.USER;
import static io.github.temoin.capture.Events.committed;
import static io.github.temoin.capture.Events.created;
import static io.github.temoin.capture.Events.message;
import static io.github.temoin.capture.Events.network;
import static io.github.temoin.capture.Events.response;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.ScriptWrite;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.web.Host;
import io.github.temoin.web.SameSite;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventLogTest {
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
    void aRequestAndItsResponseAreOneExchange() {
        on(
                "network.beforeRequestSent",
                network(TOP, "7", 0, PORTAL + "/a?id=a1b2c3d4e5f6", sentCookie("b", "2"), parser()));
        on("network.responseStarted", network(TOP, "7", 0, PORTAL + "/a?id=a1b2c3d4e5f6", "", response(200, "")));
        on("network.responseCompleted", network(TOP, "7", 0, PORTAL + "/a", "", response(200, "c=3; Path=/")));

        Exchange exchange = only(take().exchanges());
        assertThat(exchange.status()).hasValue(200);
        assertThat(exchange.page()).isEqualTo("/");
        assertThat(exchange.address().shown()).isEqualTo(PORTAL + "/a");
        assertThat(exchange.cookiesSent()).singleElement().extracting("name").isEqualTo("b");
        assertThat(exchange.setCookies()).singleElement().extracting("name").isEqualTo("c");
        assertThat(exchange.initiator().how()).isEqualTo(Origin.How.DOCUMENT);
        assertThat(exchange.initiator().line()).isEqualTo(12);
        assertThat(exchange.initiator().column()).isEqualTo(5);
    }

    @Test
    void whatWasTakenIsNotTakenAgainUnlessItWentOn() {
        on("network.beforeRequestSent", network(TOP, "7", 0, PORTAL + "/slow", "", ""));
        assertThat(take().exchanges()).singleElement().matches(exchange -> exchange.status()
                .isEmpty());
        assertThat(take().exchanges()).isEmpty();
        on("network.responseCompleted", network(TOP, "7", 0, PORTAL + "/slow", "", response(204, "late=1")));
        Exchange gone = only(take().exchanges());
        assertThat(gone.id()).isEqualTo("7.0");
        assertThat(gone.setCookies()).hasSize(1);
    }

    @Test
    void eachHopOfARedirectIsAnExchangeAskedForByTheSameScript() {
        on("network.beforeRequestSent", network(TOP, "7", 0, PORTAL + "/r", "", script(PORTAL + "/app.js", 3, 9)));
        on("network.responseCompleted", network(TOP, "7", 0, PORTAL + "/r", "", response(302, "hop=1")));
        on("network.beforeRequestSent", network(TOP, "7", 1, PORTAL + "/r2", "", script(PORTAL + "/other.js", 0, 0)));
        on("network.responseCompleted", network(TOP, "7", 1, PORTAL + "/r2", "", response(200, "")));

        List<Exchange> exchanges = take().exchanges();
        assertThat(exchanges).extracting(Exchange::id).containsExactly("7.0", "7.1");
        assertThat(exchanges).allSatisfy(exchange -> assertThat(exchange.initiator())
                .isEqualTo(Origin.script(new Addresses(redactor).of(PORTAL + "/app.js"), 4, 10)));
    }

    @Test
    void anErrorAfterTheResponseIsNoFailure() {
        on("network.responseCompleted", network(TOP, "7", 0, PORTAL + "/x", "", response(200, "")));
        on("network.fetchError", network(TOP, "7", 0, PORTAL + "/x", "", "\"errorText\": \"net::ERR_ABORTED\""));
        on("network.fetchError", network(TOP, "8", 0, PORTAL + "/y", "", "\"errorText\": \"net::ERR_FAILED\""));

        List<Exchange> exchanges = take().exchanges();
        assertThat(exchanges.get(0).failure()).isEmpty();
        assertThat(exchanges.get(1).failure()).hasValue("net::ERR_FAILED");
    }

    @Test
    void whatAPolicyKeptBackIsSaidToBeBlocked() {
        on("network.fetchError", network(TOP, "8", 0, STATS + "/y", "", "\"errorText\": \"\""));
        assertThat(only(take().exchanges()).failure()).hasValue("blocked");
    }

    @Test
    void aHeaderIsReadAsUtf8WhereItsBytesAreThat() {
        on("network.responseCompleted", network(TOP, "7", 0, PORTAL + "/", "", response(200, "\u00c3\u00a9t\u00e9=1")));
        on(
                "network.responseCompleted",
                network(TOP, "8", 0, PORTAL + "/", "", response(200, "\u00c3\u00a9t\u00c3\u00a9=1")));
        assertThat(take().exchanges())
                .flatExtracting(Exchange::setCookies)
                .extracting("name")
                .containsExactly("\u00c3\u00a9t\u00e9", "été");
    }

    @Test
    void cookiesThatEveryBrowserRefusesAreRefusalsAlone() {
        on(
                "network.responseCompleted",
                network(TOP, "7", 0, STATS + "/px", "", response(204, "lax=1\\nok=1; SameSite=None; Secure")));

        EventLog.Taken taken = take();
        assertThat(only(taken.exchanges()).setCookies())
                .singleElement()
                .extracting("name")
                .isEqualTo("ok");
        StoreChange refusal = only(taken.changes());
        assertThat(refusal.kind()).isEqualTo(StoreChange.Kind.REFUSED);
        assertThat(refusal.reason()).isEqualTo("EXCLUDE_SAMESITE_UNSPECIFIED_TREATED_AS_LAX");
        assertThat(refusal.cookie().key().host()).isEqualTo(new Host("stats.localhost"));
        assertThat(refusal.origin().how()).isEqualTo(Origin.How.HEADER);
        assertThat(take().changes()).isEmpty();
    }

    @Test
    void aPageOnItsWayIntoAWindowIsItsOwnSite() {
        on(
                "network.responseCompleted",
                network(TOP, "7", 0, STATS + "/", "\"destination\": \"document\"", response(200, "own=1")));
        assertThat(only(take().exchanges()).setCookies()).hasSize(1);
    }

    @Test
    void framesBelowAnotherSiteAreCrossSite() {
        on("browsingContext.contextCreated", created(FRAME, TOP, null));
        on("browsingContext.navigationCommitted", committed(FRAME, STATS + "/frame"));
        on("browsingContext.contextCreated", created("deep", FRAME, null));
        on("browsingContext.navigationCommitted", committed("deep", PORTAL + "/deep"));
        on("log.entryAdded", message("deep", "cookie", PORTAL + "/deep", "Error", "document.cookie", "a=1"));
        on("log.entryAdded", message(FRAME, "cookie", STATS + "/frame", "Error", "document.cookie", "b=1"));
        on("log.entryAdded", message(TOP, "cookie", PORTAL + "/", "Error", "document.cookie", "c=1"));

        EventLog.Taken taken = take();
        assertThat(taken.changes()).extracting(change -> change.cookie().name()).containsExactly("a", "b");
        assertThat(taken.writes()).extracting(ScriptWrite::name).containsExactly("c");
        assertThat(taken.writes()).extracting(ScriptWrite::page).containsExactly("/");
    }

    @Test
    void windowsThatAPageOpensCountForIt() {
        log.watch(TOP, "/explore/");
        on("browsingContext.contextCreated", created("popup", null, TOP));
        on("browsingContext.contextCreated", created("other", null, null));
        log.watch("other", "/login/");
        on("network.beforeRequestSent", network("popup", "1", 0, PORTAL + "/p", "", ""));
        on("network.beforeRequestSent", network(null, "2", 0, PORTAL + "/worker", "", script(PORTAL + "/w.js", 0, 0)));

        List<Exchange> exchanges = take().exchanges();
        assertThat(exchanges).extracting(Exchange::page).containsExactly("/explore/", "/login/");
        assertThat(exchanges.get(1).initiator().how()).isEqualTo(Origin.How.WORKER);
    }

    @Test
    void anotherVisitorsEventsAreNotTaken() {
        BidiObject theirs = Events.json(
                "{\"userContext\": \"user-2\", \"context\": \"x\", \"request\": {\"request\": \"9\", \"url\": \"http://x/\"}}");
        on("network.beforeRequestSent", theirs);
        assertThat(take().exchanges()).isEmpty();
    }

    @Test
    void theJarIsCorrectedByWhatWasAskedFor() {
        on(
                "network.responseCompleted",
                network(
                        TOP,
                        "7",
                        0,
                        PORTAL + "/",
                        "",
                        response(200, "a=1; Path=/; Secure; SameSite=None\\nb=1; Path=/; Secure")));
        take();
        JarReader jar = new JarReader(redactor);
        List<BidiObject> read = List.of(jarCookie("a"), jarCookie("b"), jarCookie("unseen"));
        assertThat(log.take(
                                NetLog.Taken.NOTHING,
                                new ReadOut(read.stream().map(jar::cookie).toList(), ReadOut.NOTHING.storages()))
                        .cookies())
                .extracting(cookie -> cookie.sameSite())
                .containsExactly(SameSite.NONE, SameSite.UNSPECIFIED, SameSite.UNSPECIFIED);
    }

    @Test
    void aFrameOfWhichNothingIsHeardIsAGap() {
        on("browsingContext.contextCreated", created(FRAME, TOP, null));
        on("browsingContext.navigationCommitted", committed(FRAME, STATS + "/frame"));
        on("log.entryAdded", message(TOP, "hello", PORTAL + "/", "", ""));
        List<Gap> gaps =
                log.unheard(List.of(realm(TOP, ""), realm(FRAME, ""), realm(FRAME, ", \"sandbox\": \"ours\"")));
        assertThat(gaps).containsExactly(new Gap(FactKind.SCRIPT_WRITES, "frame-unheard", STATS + "/frame", 1, false));
    }

    @Test
    void unreadableMessagesAreCounted() {
        on("log.entryAdded", message(TOP, "nonsense", PORTAL + "/", "", ""));
        on("log.entryAdded", Events.entry(TOP, List.of(TOKEN, "x")));
        on("log.entryAdded", Events.entry(TOP, List.of("of the page", "x")));
        assertThat(take().gaps()).containsExactly(new Gap(FactKind.SCRIPT_WRITES, "writes-dropped", "", 2, false));
    }

    @Test
    void theStoresAreBounded() {
        for (int i = 0; i < Drafts.MOST + 3; i++) {
            on("network.beforeRequestSent", network(TOP, "r" + i, 0, PORTAL + "/", "", ""));
        }
        EventLog.Taken taken = take();
        assertThat(taken.exchanges()).hasSize(Drafts.MOST);
        assertThat(taken.gaps()).containsExactly(new Gap(FactKind.EXCHANGES, "exchanges-dropped", "", 3, false));
    }

    private EventLog.Taken take() {
        return log.take(NetLog.Taken.NOTHING, ReadOut.NOTHING);
    }

    private void on(String method, BidiObject params) {
        log.onEvent(Events.event(method, params));
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    private static String sentCookie(String name, String value) {
        return "\"cookies\": [{\"name\": \"%s\", \"value\": {\"type\": \"string\", \"value\": \"%s\"}}]"
                .formatted(name, value);
    }

    private static String parser() {
        return "\"initiator\": {\"type\": \"parser\", \"url\": \"" + PORTAL
                + "/\", \"lineNumber\": 11, \"columnNumber\": 4}";
    }

    private static String script(String url, int line, int column) {
        return ("\"initiator\": {\"type\": \"script\", \"stackTrace\": {\"callFrames\": ["
                        + "{\"url\": \"\", \"lineNumber\": 1, \"columnNumber\": 1},"
                        + "{\"url\": \"%s\", \"lineNumber\": %d, \"columnNumber\": %d}]}}")
                .formatted(url, line, column);
    }

    private static BidiObject jarCookie(String name) {
        return Events.json(
                "{\"name\": \"" + name + "\", \"domain\": \"portal.localhost\", \"path\": \"/\", \"secure\": true,"
                        + " \"sameSite\": \"none\", \"value\": {\"type\": \"string\", \"value\": \"1\"}}");
    }

    private static BidiObject realm(String context, String more) {
        return Events.json("{\"realm\": \"realm-of-" + context + "\", \"context\": \"" + context
                + "\", \"type\": \"window\", \"userContext\": \"" + USER + "\"" + more + "}");
    }
}
