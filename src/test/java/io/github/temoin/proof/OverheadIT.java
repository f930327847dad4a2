package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.browser.BrowserSession;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.LocalChromium;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Visitor;
import io.github.temoin.browser.VisitorOptions;
import io.github.temoin.capture.Recorder;
import io.github.temoin.capture.Redactor;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What recording costs: a page with forty files, with both witnesses on against a bare navigation. */
class OverheadIT {
    private static final Duration LOAD = Duration.ofSeconds(60);
    private static final int ROUNDS = 5;
    private static final int FILES = 40;

    @Test
    void theRatioIsPrinted() throws IOException {
        try (Stage stage = new Stage();
                LocalChromium venue = LocalChromium.find(Optional.empty());
                BrowserSession bare = venue.open(LaunchOptions.defaults());
                BrowserSession logged = venue.open(LaunchOptions.defaults().withNetworkLog(true))) {
            stage.page("/", files());
            List<Long> without = new ArrayList<>();
            List<Long> with = new ArrayList<>();
            for (int i = 0; i <= ROUNDS; i++) {
                long plain = alone(stage, bare);
                long recorded = recorded(stage, logged);
                // The first of each warms up.
                if (i > 0) {
                    without.add(plain);
                    with.add(recorded);
                }
            }
            double ratio = (double) median(with) / median(without);
            System.out.printf(
                    "a page of %d files: %d ms bare, %d ms recorded, ratio %.2f%n",
                    FILES, median(without), median(with), ratio);
            assertThat(ratio).isPositive();
        }
    }

    private static long alone(Stage stage, BrowserSession browser) {
        try (Visitor visitor = browser.newVisitor(VisitorOptions.defaults())) {
            return loaded(stage, visitor);
        }
    }

    private static long recorded(Stage stage, BrowserSession browser) {
        try (Visitor visitor = browser.newVisitor(VisitorOptions.defaults());
                Recorder recorder = Recorder.attach(visitor, new Redactor())) {
            long time = loaded(stage, visitor);
            assertThat(recorder.closeMoment().exchanges()).hasSizeGreaterThanOrEqualTo(FILES);
            return time;
        }
    }

    private static long loaded(Stage stage, Visitor visitor) {
        Page page = visitor.openWindow();
        long start = System.nanoTime();
        page.navigate(stage.url("portal", "/"), LOAD);
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static String files() {
        StringBuilder markup = new StringBuilder();
        for (int i = 0; i < FILES; i++) {
            markup.append("<script src=\"http://h")
                    .append(i % 4)
                    .append(".localhost:{port}/f")
                    .append(i)
                    .append(".js\"></script>");
        }
        return markup.toString();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
