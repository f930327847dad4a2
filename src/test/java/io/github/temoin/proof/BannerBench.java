package io.github.temoin.proof;

import io.github.temoin.banner.BannerOperator;
import io.github.temoin.banner.BannerSurveyor;
import io.github.temoin.banner.EffectProbe;
import io.github.temoin.banner.Vocabulary;
import io.github.temoin.browser.BrowserSession;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.LocalChromium;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.browser.Visitor;
import io.github.temoin.browser.VisitorOptions;
import io.github.temoin.portal.http.Answer;
import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.LoopbackServer;
import io.github.temoin.suite.BannerHints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A browser, and pages with banners made by hand. Each page keeps what was chosen on it in {@code localStorage.choice}:
 * that is the truth which operations are held against.
 */
final class BannerBench implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Where {@code npm ci} puts the real consent tools. */
    static final Path TOOLS = Path.of("src/test/npm/node_modules");

    private static final ToolPages TOOL_PAGES = new ToolPages();

    private static final Map<String, String> TYPES = Map.of(
            "mjs", "text/javascript; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml");

    private static final Duration LOADING = Duration.ofSeconds(20);

    private static final Duration LATE = Duration.ofSeconds(5);

    private final LoopbackServer server = LoopbackServer.start(BannerBench::answer, List.of());
    private final LocalChromium venue = LocalChromium.find(Optional.empty());
    private final BrowserSession session;
    private final BannerHints hints;

    BannerBench(BannerHints hints) {
        this(hints, false);
    }

    /** @param disguised whether pages are kept from seeing that the browser is automated */
    BannerBench(BannerHints hints, boolean disguised) {
        this.hints = hints;
        this.session =
                venue.open(LaunchOptions.defaults().withLanguage("fr-FR,fr").withDisguise(disguised));
    }

    /** One visitor on one page. */
    final class Visit implements AutoCloseable {

        private final Visitor visitor = session.newVisitor(VisitorOptions.defaults());
        private final Page page = visitor.openWindow();

        private Visit(URI address) {
            page.navigate(address, LOADING);
        }

        Page page() {
            return page;
        }

        void go(URI address) {
            page.navigate(address, LOADING);
        }

        /** What was chosen, by the page's own account; empty before a choice. */
        String choice() {
            return page.evaluateInPage("() => window.chosen?.() ?? localStorage.getItem('choice') ?? ''")
                    .text("value");
        }

        /** The trackers that the page loads when it is loaded anew; they may be late, but then they come in seconds. */
        String loadedAnew(String expected) {
            page.reload(LOADING);
            Patience.await(LATE, () -> loaded().equals(expected));
            return loaded();
        }

        private String loaded() {
            return page.evaluateInPage("() => (window.loaded ?? []).sort().reverse().join('+') || 'none'")
                    .text("value");
        }

        /** Whether the page as it now is asks for a choice. */
        boolean asks() {
            return surveyor().look(page).banner().isShown();
        }

        EffectProbe probe() {
            String before = choice();
            return () -> !choice().equals(before);
        }

        @Override
        public void close() {
            visitor.close();
        }
    }

    Visit visit(String page) {
        return visit(address("portal.localhost", page));
    }

    Visit visit(URI address) {
        return new Visit(address);
    }

    URI address(String host, String page) {
        return URI.create("http://" + host + ":" + server.port() + "/" + page);
    }

    BannerOperator operator() {
        return operator(hints);
    }

    /** One that is told something else than the bench. */
    BannerOperator operator(BannerHints others) {
        return new BannerOperator(others, Vocabulary.bundled(), Clock.systemUTC());
    }

    BannerSurveyor surveyor() {
        return new BannerSurveyor(hints, Vocabulary.bundled());
    }

    private static Answer answer(Asking asking) {
        String name = asking.path().substring(1);
        Optional<byte[]> file =
                name.startsWith("npm/") ? ofTool(name.substring("npm/".length())) : ofOurs(ToolPages.fileOf(name));
        return file.map(bytes -> name.endsWith(".html") ? page(name, bytes, asking) : Answer.bytes(type(name), bytes))
                .orElseGet(() -> Answer.html("<!doctype html><title>?</title>").status(404));
    }

    private static Answer page(String name, byte[] bytes, Asking asking) {
        return Answer.html(TOOL_PAGES
                .filled(name, new String(bytes, StandardCharsets.UTF_8))
                .replace("{{other}}", asking.address("other.localhost", "")));
    }

    private static Optional<byte[]> ofOurs(String name) {
        try (InputStream stream = BannerBench.class.getResourceAsStream("banners/" + name)) {
            return stream == null || !name.contains(".") ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> ofTool(String name) {
        Path file = TOOLS.resolve(name).normalize();
        try {
            return file.startsWith(TOOLS) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    @Override
    public void close() {
        session.close();
        venue.close();
        server.close();
    }
}
