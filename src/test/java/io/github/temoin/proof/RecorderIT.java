package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.Patience;
import io.github.temoin.capture.MomentFacts;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.ScriptWrite;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.web.SameSite;
import io.github.temoin.web.StorageKind;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a page does to the terminal is written down: where it lies, who did it, and when. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecorderIT {
    private static final Duration LOAD = Duration.ofSeconds(20);
    private static final Duration SETTLE = Duration.ofMillis(1500);

    private OwnBrowser browser;
    private RecordedStage recorded;
    private Stage stage;

    @BeforeAll
    void openBrowser() {
        browser = OwnBrowser.open(LaunchOptions.defaults());
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
    void cookiesAreSeenWithWhoAskedForThem() {
        stage.page(
                "/",
                """
                        <img src="http://stats.localhost:{port}/px.gif?uid=a1b2c3d4e5f60718">
                        <iframe src="http://ads.localhost:{port}/frame"></iframe>
                        <script>document.cookie = 'inline=1; max-age=100';</script>
                        <script src="/app.js"></script>
                        """,
                "Set-Cookie",
                "first=1; Path=/; HttpOnly",
                "Set-Cookie",
                "csrf=2; Path=/; SameSite=Lax; Max-Age=100");
        stage.script(
                "/app.js",
                "\ndocument.cookie = 'scripted=1';\ncookieStore.set('stored', '1');\nfetch('/hop');\n"
                        + "document.cookie = 'short=1';\ndocument.cookie = 'short=; max-age=0';");
        stage.on("/hop", 302, "text/plain", "", "Location", "/landed", "Set-Cookie", "hop=1");
        stage.on("/landed", 200, "text/plain", "x", "Set-Cookie", "part=1; Secure; SameSite=None; Partitioned");
        stage.on(
                "/px.gif",
                204,
                "image/gif",
                "",
                "Set-Cookie",
                "px=1; SameSite=None; Secure",
                "Set-Cookie",
                "blocked=1");
        stage.page("/frame", "<script>document.cookie = 'third=1; SameSite=None; Secure'</script>");

        MomentFacts facts = visit();

        assertThat(facts.terminal().cookies())
                .extracting(
                        ObservedCookie::name,
                        cookie -> cookie.domain().name(),
                        ObservedCookie::httpOnly,
                        ObservedCookie::sameSite)
                .containsExactlyInAnyOrder(
                        tuple("first", "portal.localhost", true, SameSite.UNSPECIFIED),
                        tuple("csrf", "portal.localhost", false, SameSite.LAX),
                        tuple("inline", "portal.localhost", false, SameSite.UNSPECIFIED),
                        tuple("scripted", "portal.localhost", false, SameSite.UNSPECIFIED),
                        tuple("stored", "portal.localhost", false, SameSite.STRICT),
                        tuple("hop", "portal.localhost", false, SameSite.UNSPECIFIED),
                        tuple("part", "portal.localhost", false, SameSite.NONE),
                        tuple("px", "stats.localhost", false, SameSite.NONE),
                        tuple("third", "ads.localhost", false, SameSite.NONE));
        assertThat(facts.terminal().cookies())
                .filteredOn(cookie -> cookie.partition().isPresent())
                .extracting(ObservedCookie::name)
                .containsExactly("part");
        assertThat(facts.exchanges())
                .filteredOn(exchange -> !exchange.setCookies().isEmpty())
                .extracting(exchange -> exchange.address().path(), exchange -> exchange.setCookies()
                        .size())
                .containsExactlyInAnyOrder(tuple("/", 2), tuple("/hop", 1), tuple("/landed", 1), tuple("/px.gif", 1));
        assertThat(facts.scriptWrites())
                .extracting(
                        ScriptWrite::name,
                        ScriptWrite::removal,
                        write -> write.origin().address().orElseThrow().path(),
                        write -> write.origin().line())
                .containsExactlyInAnyOrder(
                        tuple("inline", false, "/", 3),
                        tuple("scripted", false, "/app.js", 2),
                        tuple("stored", false, "/app.js", 3),
                        tuple("short", false, "/app.js", 5),
                        tuple("short", true, "/app.js", 6),
                        tuple("third", false, "/frame", 1));
        assertThat(facts.storeChanges())
                .extracting(change -> change.cookie().name(), StoreChange::kind, StoreChange::reason)
                .containsExactly(
                        tuple("blocked", StoreChange.Kind.REFUSED, "EXCLUDE_SAMESITE_UNSPECIFIED_TREATED_AS_LAX"));
        assertThat(facts.gaps()).allMatch(Gap::standing);
        assertThat(facts.exchanges())
                .filteredOn(exchange -> exchange.address().path().equals("/hop"))
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.initiator().line()).isEqualTo(4))
                .satisfies(exchange ->
                        assertThat(exchange.cookiesSent()).extracting("name").contains("first", "scripted"));
    }

    @Test
    void storagesAreReadInEveryFrameAndTheirWritesSeen() {
        stage.page("/", """
                        <iframe src="http://ads.localhost:{port}/frame"></iframe>
                        <script>
                        localStorage.setItem('theme', 'dark'); sessionStorage.tab = '7';
                        localStorage.gone = 'a1b2c3d4e5f60718'; delete localStorage.gone;
                        window.name = 'a1b2c3d4e5f60718';
                        const request = indexedDB.open('db', 1);
                        request.onupgradeneeded = () => request.result.createObjectStore('visitors').put({id: 'a1b2c3d4e5f60718'}, 'me');
                        caches.open('box').then(box => box.put('/kept', new Response('a1b2c3d4e5f60718')));
                        navigator.storage.getDirectory().then(async root => {
                          const file = await (await root.getFileHandle('id.txt', {create: true})).createWritable();
                          await file.write('a1b2c3d4e5f60718'); await file.close(); });
                        navigator.serviceWorker.register('/sw.js');
                        </script>""");
        stage.page("/frame", "<script>localStorage.setItem('uid', '123e4567-e89b-12d3-a456-426614174000')</script>");
        stage.script("/sw.js", "");

        MomentFacts facts = visit();

        assertThat(facts.gaps()).allMatch(Gap::standing);
        assertThat(facts.terminal().entries())
                .extracting(
                        StorageEntry::kind,
                        StorageEntry::name,
                        entry -> entry.host().name(),
                        entry -> entry.value().looksLikeIdentifier())
                .containsExactlyInAnyOrder(
                        tuple(StorageKind.LOCAL_STORAGE, "theme", "portal.localhost", false),
                        tuple(StorageKind.SESSION_STORAGE, "tab", "portal.localhost", false),
                        tuple(StorageKind.WINDOW_NAME, "window.name", "portal.localhost", true),
                        tuple(StorageKind.INDEXED_DB, "db/visitors", "portal.localhost", true),
                        tuple(StorageKind.CACHE_STORAGE, "box /kept", "portal.localhost", true),
                        tuple(StorageKind.FILE_SYSTEM, "id.txt", "portal.localhost", true),
                        tuple(StorageKind.SERVICE_WORKER, "/", "portal.localhost", false),
                        tuple(StorageKind.LOCAL_STORAGE, "uid", "ads.localhost", true));
        assertThat(facts.scriptWrites())
                .extracting(ScriptWrite::kind, ScriptWrite::name, ScriptWrite::removal)
                .contains(
                        tuple(StorageKind.LOCAL_STORAGE, "theme", false),
                        tuple(StorageKind.SESSION_STORAGE, "tab", false),
                        tuple(StorageKind.LOCAL_STORAGE, "gone", false),
                        tuple(StorageKind.LOCAL_STORAGE, "gone", true),
                        tuple(StorageKind.WINDOW_NAME, "window.name", false),
                        tuple(StorageKind.INDEXED_DB, "db/visitors", false),
                        tuple(StorageKind.CACHE_STORAGE, "box /kept", false),
                        tuple(StorageKind.FILE_SYSTEM, "id.txt", false),
                        tuple(StorageKind.SERVICE_WORKER, "/", false),
                        tuple(StorageKind.LOCAL_STORAGE, "uid", false));
        assertThat(facts.scriptWrites())
                .allSatisfy(write -> assertThat(write.origin().line()).isPositive());
    }

    @Test
    void momentsDivideWhatHappened() {
        stage.page("/", "<p>Bonjour</p>", "Set-Cookie", "one=1");
        stage.page("/second/", "<script>new Worker('/worker.js')</script>");
        stage.script("/worker.js", "fetch('/from-worker')");
        stage.on("/from-worker", 200, "text/plain", "x", "Set-Cookie", "two=1; Path=/");

        MomentFacts first = visit();
        recorded.recorder().watch(recorded.page(), "/second/");
        recorded.page().navigate(stage.url("portal", "/second/"), LOAD);
        Patience.pass(SETTLE);
        MomentFacts second = recorded.recorder().closeMoment();

        assertThat(second.opened()).isEqualTo(first.closed());
        assertThat(first.exchanges()).extracting(Exchange::page).containsOnly("/");
        assertThat(second.exchanges()).extracting(Exchange::page).containsOnly("/second/");
        assertThat(second.exchanges())
                .filteredOn(exchange -> exchange.address().path().equals("/from-worker"))
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.initiator().how()).isEqualTo(Origin.How.WORKER))
                .satisfies(exchange -> assertThat(exchange.setCookies()).hasSize(1));
        assertThat(second.terminal().cookies())
                .extracting(ObservedCookie::name)
                .containsExactlyInAnyOrder("one", "two");
        assertThat(second.gaps()).allMatch(Gap::standing);
    }

    @Test
    void framesThatHoldNoPageOrRunNoScriptAreNoGaps() {
        stage.page("/", """
                <iframe src="/image.svg"></iframe><iframe src="/text.txt"></iframe><iframe src="/data.json"></iframe>
                <iframe src="/feed.xml"></iframe><iframe src="/empty"></iframe><iframe src="/missing"></iframe>
                <iframe sandbox src="/frame"></iframe><iframe sandbox="allow-scripts" src="/frame"></iframe>
                <iframe src="/closed"></iframe><iframe srcdoc="<p>x"></iframe><iframe></iframe><iframe src="data:text/html,x"></iframe>
                <iframe src="/denied"></iframe><iframe src="http://nowhere.invalid/"></iframe><iframe src="/doc.pdf"></iframe>
                <object data="/frame"></object><embed src="/image.svg"><iframe src="javascript:'x'"></iframe>
                <iframe src="http://ads.localhost:{port}/frame" sandbox></iframe>
                """);
        stage.page("/frame", "<p>frame</p>");
        stage.page("/closed", "<p>closed</p>", "Content-Security-Policy", "sandbox");
        stage.page("/denied", "<p>denied</p>", "X-Frame-Options", "DENY");
        stage.on("/image.svg", 200, "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        stage.on("/text.txt", 200, "text/plain", "x");
        stage.on("/data.json", 200, "application/json", "{}");
        stage.on("/feed.xml", 200, "text/xml", "<feed/>");
        stage.on("/doc.pdf", 200, "application/pdf", "%PDF-1.4");
        stage.on("/empty", 204, "text/html", "");

        assertThat(visit().gaps()).allMatch(Gap::standing);
        assertThat(recorded.recorder().closeMoment().gaps()).allMatch(Gap::standing);
    }

    @Test
    void aCookieThatIsTakenAwayIsGoneWhateverIsInIt() {
        stage.page(
                "/",
                "<script>document.cookie = 'scripted=%7B%22a%22%3Atrue%7D; Path=/; Max-Age=100; SameSite=Lax; Secure';"
                        + "document.cookie = 'lower=1; Path=/below';</script>",
                "Set-Cookie",
                "hidden=a%22b; Path=/; HttpOnly; Secure; SameSite=Strict; Max-Age=100",
                "Set-Cookie",
                "wide=1; Path=/; Domain=portal.localhost");
        assertThat(visit().terminal().cookies()).hasSize(4);

        recorded.recorder().cookies().forEach(recorded.recorder()::takeAway);

        assertThat(recorded.recorder().cookies()).isEmpty();
    }

    private MomentFacts visit() {
        return recorded.visit(SETTLE);
    }
}
