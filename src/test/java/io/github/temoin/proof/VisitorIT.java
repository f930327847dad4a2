package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpExchange;
import io.github.temoin.browser.BrowserGone;
import io.github.temoin.browser.BrowserPool;
import io.github.temoin.browser.BrowserSession;
import io.github.temoin.browser.ClipBox;
import io.github.temoin.browser.Frame;
import io.github.temoin.browser.FramePlace;
import io.github.temoin.browser.Key;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.Lease;
import io.github.temoin.browser.LocalChromium;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.browser.ProfileFolder;
import io.github.temoin.browser.Viewport;
import io.github.temoin.browser.Visitor;
import io.github.temoin.browser.VisitorOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a visitor is: somebody new, with a mouse, a keyboard and windows, or somebody who comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitorIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String COOKIES = "() => document.cookie";

    private final List<String> signals = new CopyOnWriteArrayList<>();
    private LoopbackSite site;
    private LocalChromium venue;
    private BrowserPool pool;

    @BeforeAll
    void open() throws IOException {
        site = LoopbackSite.start()
                .page("/", "<title>home</title>")
                .page(
                        "/frames",
                        "<body style='margin: 0'><iframe style='position: absolute; left: 30px; top: 120px;"
                                + " border: 5px solid; padding: 7px; width: 400px; height: 300px; transform: scale(.5);"
                                + " transform-origin: 0 0' src='http://tracker.localhost:PORT/inner'></iframe>")
                .page(
                        "/inner",
                        "<body style='margin: 0'><iframe style='position: absolute; left: 50px; top: 60px;"
                                + " border: 0; width: 200px; height: 100px' src='http://ads.localhost:PORT/button'></iframe>")
                .page(
                        "/button",
                        "<body style='margin: 0'><button style='position: absolute; left: 20px; top: 10px;"
                                + " width: 100px; height: 30px' onclick='document.title = event.isTrusted + \" \""
                                + " + navigator.userActivation.isActive'>go</button>")
                .page("/form", "<input id=a><input id=b>")
                .page(
                        "/leave",
                        "<script>addEventListener('pagehide', e => navigator.sendBeacon('/left?' + e.isTrusted))</script>")
                .page(
                        "/signal",
                        "<iframe src='http://tracker.localhost:PORT/signal-frame'></iframe><script>"
                                + "new Worker('/signal-worker').onmessage = e => document.title = 'worker ' + e.data"
                                + "</script>")
                .on("/signal-frame", exchange -> answerSignal(exchange, "text/html", ""))
                .on(
                        "/signal-worker",
                        exchange -> answerSignal(
                                exchange,
                                "text/javascript",
                                "postMessage(navigator.globalPrivacyControl === true);"
                                        + "fetch('/signal-of-worker'); fetch('/signal-of-worker?again')"))
                .on("/signal-of-worker", exchange -> answerSignal(exchange, "text/plain", ""))
                .on("/left", exchange -> LoopbackSite.answer(exchange, 204, ""))
                .on("/cookies", exchange -> {
                    exchange.getResponseHeaders().add("Set-Cookie", "kept=1; Max-Age=3600");
                    exchange.getResponseHeaders().add("Set-Cookie", "session=1");
                    LoopbackSite.answer(exchange, 200, "cookies");
                });
        venue = LocalChromium.find(Optional.empty());
        pool = new BrowserPool(venue, 2);
    }

    @AfterAll
    void close() {
        pool.close();
        venue.close();
        site.close();
    }

    @Test
    void theNextVisitorIsSomebodyElse() {
        try (Lease lease = pool.acquire(LaunchOptions.defaults())) {
            try (Visitor first = lease.session().newVisitor(VisitorOptions.defaults())) {
                Page page = first.openWindow();
                page.navigate(site.at("/cookies"), PATIENCE);
                assertThat(page.evaluate(COOKIES).text("value")).contains("kept=1");
                assertThatIllegalStateException()
                        .isThrownBy(() -> lease.session().newVisitor(VisitorOptions.defaults()));
            }
            try (Visitor second = lease.session().newVisitor(VisitorOptions.defaults())) {
                Page page = second.openWindow();
                page.navigate(site.at("/"), PATIENCE);
                assertThat(page.evaluate(COOKIES).text("value")).isEmpty();
            }
        }
    }

    @Test
    void whoComesBackHasWhatLasts() {
        try (ProfileFolder profile = venue.newProfile()) {
            try (Lease lease = pool.acquire(LaunchOptions.defaults(), profile);
                    Visitor visitor = lease.session().newVisitor(VisitorOptions.defaults())) {
                visitor.openWindow().navigate(site.at("/cookies"), PATIENCE);
            }
            try (Lease lease = pool.acquire(LaunchOptions.defaults(), profile);
                    Visitor visitor = lease.session().newVisitor(VisitorOptions.defaults())) {
                assertThat(visitor.pages()).isEmpty();
                Page page = visitor.openWindow();
                page.navigate(site.at("/"), PATIENCE);
                assertThat(page.evaluate(COOKIES).text("value")).isEqualTo("kept=1");
            }
        }
    }

    @Test
    void noOneComesBackAfterTheBrowserCrashed() {
        Map<String, Object> crash = Map.of("method", "Browser.crash", "params", Map.of());
        try (ProfileFolder profile = venue.newProfile()) {
            try (Lease lease = pool.acquire(LaunchOptions.defaults(), profile)) {
                assertThatExceptionOfType(BrowserGone.class)
                        .isThrownBy(() -> lease.session().channel().send("goog:cdp.sendCommand", crash));
            }
            assertThatExceptionOfType(BrowserGone.class)
                    .isThrownBy(() -> pool.acquire(LaunchOptions.defaults(), profile))
                    .withMessageContaining("did not quit by itself");
        }
    }

    @Test
    void aClickInAFrameOfAFrameIsTrusted() {
        try (Lease lease = pool.acquire(LaunchOptions.defaults());
                Visitor visitor = lease.session().newVisitor(VisitorOptions.defaults())) {
            Page page = visitor.openWindow();
            page.navigate(site.at("/frames"), PATIENCE);
            List<Frame> frames = page.frames();
            assertThat(frames).extracting(Frame::isTop).containsExactly(true, false, false);
            assertThat(frames.get(2).parent()).contains(frames.get(1).context());
            FramePlace place = frames.get(2).place().orElseThrow();
            assertThat(place).isEqualTo(new FramePlace(61, 156, 100, 50, 0.5));
            page.mouse().click(place.pageX(70), place.pageY(25));
            assertThat(frames.get(2).evaluate("() => document.title").text("value"))
                    .isEqualTo("true true");
        }
    }

    @Test
    void keysGoWhereTheFocusIs() {
        try (Lease lease = pool.acquire(LaunchOptions.defaults());
                Visitor visitor = lease.session().newVisitor(VisitorOptions.defaults())) {
            Page page = visitor.openWindow();
            page.navigate(site.at("/form"), PATIENCE);
            page.keyboard().press(Key.TAB);
            page.keyboard().press(Key.TAB);
            page.keyboard().type("b!");
            page.keyboard().press(Key.TAB, Key.SHIFT);
            page.keyboard().type("é😀");
            assertThat(page.evaluate("() => a.value + b.value").text("value")).isEqualTo("é😀b!");
        }
    }

    @Test
    void windowsAreVisibleHaveTheirSizeAndAnswerWhoeverOpenedThem() {
        Viewport size = new Viewport(1000, 700);
        try (Lease lease = pool.acquire(LaunchOptions.defaults());
                Visitor visitor =
                        lease.session().newVisitor(VisitorOptions.defaults().withViewport(size))) {
            Page page = visitor.openWindow();
            page.navigate(site.at("/"), PATIENCE);
            page.evaluateInPage(
                    "() => { open('/form', '_blank', 'popup,width=300,height=200'); open('/frames', '_blank', 'popup'); }");
            assertThat(Patience.await(PATIENCE, () -> visitor.pages().size() == 3))
                    .isTrue();
            for (Page each : visitor.pages()) {
                assertThat(each.evaluate("() => [innerWidth, innerHeight, document.visibilityState].join()")
                                .text("value"))
                        .isEqualTo("1000,700,visible");
            }
        }
    }

    @Test
    void whoClosesAWindowLeavesThePage() {
        try (Lease lease = pool.acquire(LaunchOptions.defaults());
                Visitor visitor = lease.session().newVisitor(VisitorOptions.defaults())) {
            Page page = visitor.openWindow();
            page.navigate(site.at("/leave"), PATIENCE);
            page.close();
            page.close();
            assertThat(Patience.await(PATIENCE, () -> site.asked().contains("/left?true")))
                    .isTrue();
        }
    }

    @Test
    void aScreenshotIsOfWhatWasAskedFor() throws IOException {
        try (Lease lease = pool.acquire(LaunchOptions.defaults());
                Visitor visitor = lease.session().newVisitor(VisitorOptions.defaults())) {
            Page page = visitor.openWindow();
            page.navigate(site.at("/form"), PATIENCE);
            assertThat(ImageIO.read(new ByteArrayInputStream(page.screenshotJpeg()))
                            .getWidth())
                    .isEqualTo(Viewport.LAPTOP.width());
            byte[] part = page.screenshotOf(new ClipBox(10, 10, 300, 200));
            assertThat(ImageIO.read(new ByteArrayInputStream(part)).getHeight()).isEqualTo(200);
        }
    }

    @Test
    void globalPrivacyControlGoesWithEveryRequestAndCanBeReadEverywhere() {
        String read = "() => navigator.globalPrivacyControl === true";
        try (BrowserSession signalling = venue.open(LaunchOptions.defaults().withPrivacyControl(true));
                Visitor visitor = signalling.newVisitor(VisitorOptions.defaults())) {
            Page page = visitor.openWindow();
            page.navigate(site.at("/signal"), PATIENCE);
            assertThat(Patience.await(PATIENCE, () -> signals.size() >= 4)).isTrue();
            assertThat(signals).containsOnly("1");
            for (Frame frame : page.frames()) {
                assertThat(frame.evaluateInPage(read).flag("value")).isTrue();
            }
            assertThat(Patience.await(PATIENCE, () -> page.evaluateInPage("() => document.title")
                            .text("value")
                            .equals("worker true")))
                    .isTrue();
        }
    }

    @Test
    void theDisguiseHidesTheDriver() {
        String look = "() => [navigator.webdriver, navigator.userAgent.includes('Headless')].join()";
        try (BrowserSession plain = venue.open(LaunchOptions.defaults());
                Visitor visitor = plain.newVisitor(VisitorOptions.defaults())) {
            assertThat(visitor.openWindow().evaluate(look).text("value")).isEqualTo("true,true");
        }
        try (BrowserSession disguised = venue.open(LaunchOptions.defaults().withDisguise(true));
                Visitor visitor = disguised.newVisitor(VisitorOptions.defaults())) {
            assertThat(visitor.openWindow().evaluate(look).text("value")).isEqualTo("false,false");
        }
    }

    private void answerSignal(HttpExchange exchange, String type, String body) throws IOException {
        signals.add(String.valueOf(exchange.getRequestHeaders().getFirst("Sec-GPC")));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        try (exchange) {
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
