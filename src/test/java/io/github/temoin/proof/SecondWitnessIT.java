package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.Patience;
import io.github.temoin.capture.MomentFacts;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.ScriptWrite;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.evidence.Witness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What never reaches the events, the browser's own log tells; what both saw is one fact. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondWitnessIT {
    private static final Duration LOAD = Duration.ofSeconds(20);
    private static final Duration SETTLE = Duration.ofMillis(2000);

    private OwnBrowser browser;
    private RecordedStage recorded;
    private Stage stage;

    @BeforeAll
    void openBrowser() {
        browser = OwnBrowser.open(LaunchOptions.defaults().withNetworkLog(true));
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void letAVisitorIn() throws IOException {
        recorded = RecordedStage.in(browser.session());
        stage = recorded.stage();
    }

    @AfterEach
    void letThemGo() {
        recorded.close();
    }

    @Test
    void cookiesThatPassAreSeenToComeAndGo() {
        stage.page("/", """
                <script src="/app.js"></script><img src="http://stats.localhost:{port}/px.gif">""", "Set-Cookie", "kept=1; Max-Age=1000");
        stage.script("/app.js", """
                document.cookie = 'short=1; max-age=500';
                document.cookie = 'short=; max-age=0';
                document.cookie = 'nowhere=1; domain=localhost';
                fetch('/go').then(() => fetch('/gone'));
                """);
        stage.on("/go", 200, "text/plain", "x", "Set-Cookie", "headed=1; Path=/");
        stage.on("/gone", 200, "text/plain", "x", "Set-Cookie", "headed=; Path=/; Max-Age=0");
        stage.on("/px.gif", 204, "image/gif", "", "Set-Cookie", "strict=1; SameSite=Strict");

        MomentFacts facts = visit();

        assertThat(facts.gaps()).allMatch(Gap::standing);
        assertThat(facts.storeChanges())
                .extracting(
                        change -> change.cookie().name(),
                        StoreChange::kind,
                        StoreChange::reason,
                        change -> change.origin().address().orElseThrow().path(),
                        change -> change.origin().line())
                .containsExactlyInAnyOrder(
                        tuple("kept", StoreChange.Kind.ADDED, "", "/", 0),
                        tuple("short", StoreChange.Kind.ADDED, "", "/app.js", 1),
                        tuple("short", StoreChange.Kind.DELETED, "expired_overwrite", "/app.js", 2),
                        tuple("nowhere", StoreChange.Kind.REFUSED, "EXCLUDE_INVALID_DOMAIN", "/app.js", 3),
                        tuple("headed", StoreChange.Kind.ADDED, "", "/go", 0),
                        tuple("headed", StoreChange.Kind.DELETED, "expired_overwrite", "/gone", 0),
                        tuple("strict", StoreChange.Kind.REFUSED, "EXCLUDE_SAMESITE_STRICT", "/px.gif", 0));
        assertThat(facts.storeChanges())
                .filteredOn(change -> change.cookie().name().equals("kept"))
                .singleElement()
                .satisfies(change -> assertThat(change.cookie().expires()).isPresent());
        assertThat(facts.scriptWrites()).extracting(ScriptWrite::name).containsExactly("short", "short");
        assertThat(ofPages(facts))
                .filteredOn(exchange -> !exchange.address().path().equals("/favicon.ico"))
                .extracting(exchange -> exchange.address().path(), Exchange::witnesses)
                .allMatch(seen -> seen.toList().get(1).equals(Set.of(Witness.EVENTS, Witness.BROWSER_LOG)))
                .hasSize(5);
    }

    @Test
    void workersAndLeavingPagesAreSeen() {
        stage.page("/", """
                <script>
                new SharedWorker('/shared.js');
                navigator.serviceWorker.register('/service.js');
                new WebSocket('ws://live.localhost:{port}/socket?id=1');
                addEventListener('pagehide', () => {
                  navigator.sendBeacon('http://stats.localhost:{port}/leave?id=a1b2c3d4e5f60718', 'bye');
                  document.cookie = 'leaving=1';
                });
                </script>""");
        stage.script("/shared.js", "fetch('/from-shared')");
        stage.on("/from-shared", 200, "text/plain", "x", "Set-Cookie", "shared=1; Path=/");
        stage.script("/service.js", "self.oninstall = () => cookieStore.set('serviced', '1')");
        stage.on("/socket", 200, "text/plain", "x");
        stage.on("/leave", 204, "text/plain", "", "Set-Cookie", "left=1; Secure; SameSite=None");

        MomentFacts stay = visit();
        recorded.page().navigate(URI.create("about:blank"), LOAD);
        Patience.pass(SETTLE);
        MomentFacts left = recorded.recorder().closeMoment();

        assertThat(stay.gaps()).allMatch(Gap::standing);
        assertThat(left.gaps()).allMatch(Gap::standing);
        assertThat(stay.storeChanges())
                .extracting(change -> change.cookie().name(), StoreChange::kind)
                .containsExactlyInAnyOrder(
                        tuple("shared", StoreChange.Kind.ADDED), tuple("serviced", StoreChange.Kind.ADDED));
        assertThat(ofPages(stay))
                .filteredOn(exchange -> exchange.address().path().equals("/socket"))
                .singleElement()
                .satisfies(socket -> assertThat(socket.destination()).isEqualTo("websocket"))
                .satisfies(socket -> assertThat(socket.initiator().how()).isEqualTo(Origin.How.SCRIPT))
                .satisfies(socket ->
                        assertThat(socket.witnesses()).containsExactlyInAnyOrder(Witness.SCRIPT, Witness.BROWSER_LOG));
        assertThat(ofPages(stay))
                .extracting(exchange -> exchange.address().path())
                .contains("/service.js", "/from-shared");
        assertThat(left.storeChanges())
                .extracting(change -> change.cookie().name(), StoreChange::kind)
                .containsExactlyInAnyOrder(
                        tuple("leaving", StoreChange.Kind.ADDED), tuple("left", StoreChange.Kind.ADDED));
        assertThat(left.exchanges())
                .filteredOn(exchange -> exchange.address().path().equals("/leave"))
                .singleElement()
                .satisfies(
                        beacon -> assertThat(beacon.address().query().get("id").looksLikeIdentifier())
                                .isTrue())
                .satisfies(beacon -> assertThat(beacon.setCookies()).hasSize(1));
    }

    @Test
    void oneVisitorAfterTheOtherIsSeenAlone() {
        stage.page("/", "<p>Bonjour</p>", "Set-Cookie", "mine=1");
        MomentFacts first = visit();
        letThemGo();
        try {
            letAVisitorIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stage.page("/", "<p>Bonjour</p>", "Set-Cookie", "theirs=1");
        MomentFacts second = visit();
        assertThat(first.storeChanges())
                .extracting(change -> change.cookie().name())
                .containsExactly("mine");
        assertThat(second.storeChanges())
                .extracting(change -> change.cookie().name())
                .containsExactly("theirs");
    }

    private static List<Exchange> ofPages(MomentFacts facts) {
        return facts.exchanges().stream()
                .filter(exchange -> !exchange.ofBrowser())
                .toList();
    }

    private MomentFacts visit() {
        return recorded.visit(SETTLE);
    }
}
