package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.temoin.browser.BrowserGone;
import io.github.temoin.browser.BrowserSession;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.Navigation;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.browser.Subscription;
import io.github.temoin.browser.Visitor;
import io.github.temoin.browser.VisitorOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a navigation ends is told apart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NavigationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CountDownLatch end = new CountDownLatch(1);
    private LoopbackSite site;
    private OwnBrowser browser;
    private Visitor visitor;
    private Page page;

    @BeforeAll
    void open() throws IOException {
        site = LoopbackSite.start()
                .page("/fr/", "<title>here</title>bonjour")
                .page("/at-once", "<script>location.replace('/fr/')</script>text")
                .page(
                        "/early",
                        "text<script>addEventListener('DOMContentLoaded', () => location = '/fr/')</script><img src=/never>")
                .page("/endless", "text<img src=/never>")
                .page("/dialogs", "text<script>alert('a'); document.title = confirm('b') + '/' + prompt('c')</script>")
                .page("/keep", "text<script>addEventListener('beforeunload', e => e.preventDefault())</script>")
                .on("/never", exchange -> {
                    try (exchange) {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                })
                .on("/moved", exchange -> {
                    exchange.getResponseHeaders().set("Location", "/fr/");
                    LoopbackSite.answer(exchange, 302, "");
                })
                .on("/nothing", exchange -> LoopbackSite.answer(exchange, 204, ""))
                .on("/forbidden", exchange -> LoopbackSite.answer(exchange, 403, "no"))
                .on("/forbidden-empty", exchange -> LoopbackSite.answer(exchange, 403, ""))
                .on("/cut", exchange -> exchange.close());
        browser = OwnBrowser.open(LaunchOptions.defaults());
    }

    @AfterAll
    void close() {
        end.countDown();
        browser.close();
        site.close();
    }

    @BeforeEach
    void arrive() {
        visitor = browser.session().newVisitor(VisitorOptions.defaults());
        page = visitor.openWindow();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    private Navigation to(String path) {
        return page.navigate(site.at(path), PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/", "/moved", "/at-once", "/early"})
    void aPageIsFollowedToWhereItGoes(String path) {
        assertThat(to(path)).isEqualTo(new Navigation.Loaded(site.at("/fr/").toString()));
        assertThat(page.evaluate("() => document.title").text("value")).isEqualTo("here");
    }

    @Test
    void anErrorPageIsAPage() {
        assertThat(to("/forbidden")).isInstanceOf(Navigation.Loaded.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, net::ERR_ABORTED",
        "/forbidden-empty, net::ERR_HTTP_RESPONSE_CODE_FAILURE",
        "/cut, net::ERR_EMPTY_RESPONSE",
    })
    void noPageHasItsReason(String path, String error) {
        assertThat(to(path)).isEqualTo(new Navigation.Failed(site.at(path).toString(), error));
    }

    @Test
    void aPortThatChromiumBlocksIsNamedAsSuch() {
        assertThat(page.navigate(URI.create("http://127.0.0.1:1/"), PATIENCE))
                .isEqualTo(new Navigation.Failed("http://127.0.0.1:1/", "net::ERR_UNSAFE_PORT"));
    }

    @Test
    void aPortWhereNothingListensIsNamedAsSuch() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(page.navigate(URI.create("http://127.0.0.1:" + port + "/"), PATIENCE))
                .asInstanceOf(type(Navigation.Failed.class))
                .satisfies(failed -> assertThat(failed.error()).isEqualTo("net::ERR_CONNECTION_REFUSED"));
    }

    @Test
    void aPageThatNeverEndsLoadingIsUnfinished() {
        Duration shortly = Duration.ofSeconds(2);
        assertThat(page.navigate(site.at("/endless"), shortly))
                .isEqualTo(new Navigation.Unfinished(site.at("/endless").toString(), shortly));
    }

    @Test
    void dialogsHoldNothingUp() {
        assertThat(to("/dialogs")).isInstanceOf(Navigation.Loaded.class);
        assertThat(page.evaluate("() => document.title").text("value")).isEqualTo("false/null");
        to("/keep");
        page.mouse().click(50, 50);
        assertThat(to("/fr/")).isInstanceOf(Navigation.Loaded.class);
    }

    @Test
    void aReloadIsANavigation() {
        to("/fr/");
        assertThat(page.reload(PATIENCE))
                .isEqualTo(new Navigation.Loaded(site.at("/fr/").toString()));
    }

    @Test
    void aPageThatCrashesIsToldOfAndItsWindowGoesOn() {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (Subscription listening = browser.session().channel().listen(event -> heard.add(event.method()))) {
            to("/fr/");
            crash();
            assertThat(Patience.await(PATIENCE, () -> heard.contains(BrowserSession.PAGE_CRASHED)))
                    .as("%s is heard by %s", BrowserSession.PAGE_CRASHED, listening)
                    .isTrue();
            assertThat(to("/fr/")).isInstanceOf(Navigation.Loaded.class);
        }
    }

    /** The command that crashes a page may be answered before or after that. */
    private void crash() {
        try {
            page.navigate(URI.create("chrome://crash/"), PATIENCE);
        } catch (BrowserGone e) {
            assertThat(e).hasMessageContaining("crashed");
        }
    }
}
