package io.github.temoin.proof;

import io.github.temoin.banner.BannerOperator;
import io.github.temoin.banner.BannerSurveyor;
import io.github.temoin.banner.EffectProbe;
import io.github.temoin.banner.Vocabulary;
import io.github.temoin.browser.BrowserSession;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.LocalChromium;
import io.github.temoin.browser.Page;
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
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A browser, and pages with banners made by hand. Each page keeps what was chosen on it in {@code localStorage.choice}:
 * that is the truth which operations are held against.
 */
final class BannerBench implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration LOADING = Duration.ofSeconds(20);

    private final LoopbackServer server = LoopbackServer.start(BannerBench::answer, List.of());
    private final LocalChromium venue = LocalChromium.find(Optional.empty());
    private final BrowserSession session = venue.open(LaunchOptions.defaults().withLanguage("fr-FR,fr"));
    private final BannerHints hints;

    BannerBench(BannerHints hints) {
        this.hints = hints;
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
            return page.evaluate("() => localStorage.getItem('choice') ?? ''").text("value");
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
        return new BannerOperator(hints, Vocabulary.bundled(), Clock.systemUTC());
    }

    BannerSurveyor surveyor() {
        return new BannerSurveyor(hints, Vocabulary.bundled());
    }

    private static Answer answer(Asking asking) {
        String name = asking.path().substring(1);
        try (InputStream stream = BannerBench.class.getResourceAsStream("banners/" + name)) {
            if (stream == null || name.isEmpty() || name.contains("..")) {
                return Answer.html("<!doctype html><title>?</title>").status(404);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{other}}", asking.address("other.localhost", ""));
            return name.endsWith(".js")
                    ? Answer.text("text/javascript; charset=utf-8", text)
                    : name.endsWith(".css") ? Answer.text("text/css; charset=utf-8", text) : Answer.html(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        session.close();
        venue.close();
        server.close();
    }
}
