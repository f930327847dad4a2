package io.github.temoin.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.browser.BidiEvent;
import io.github.temoin.browser.BidiListener;
import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.Navigation;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.browser.Subscription;
import io.github.temoin.browser.Visitor;
import io.github.temoin.browser.VisitorOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A report on what portals call must not itself call anyone. The build made one of {@code report-sample}, by the same command
 * that makes the real one; a real one of an earlier run is opened too, where there is one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportCallsNoOneIT {
    private static final Path REPORT = Path.of("site/allure-maven-plugin/index.html");
    private static final Path SAMPLE = Path.of("target/self-test").resolve(REPORT);
    private static final Path REAL = Path.of("target").resolve(REPORT);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Goes to each page of the report, opens a dozen tests and unfolds all in them; returns how many tests there are. */
    private static final String TOUR = """
            async () => {
              const pause = time => new Promise(done => setTimeout(done, time));
              const shown = async selector => {
                for (let i = 0; i < 200 && !document.querySelector(selector); i++) await pause(25);
                return document.querySelector(selector);
              };
              if (!await shown('.side-nav')) throw new Error('the report does not show');
              for (const tab of ['behaviors', 'categories', 'suites', 'graph', 'timeline', 'packages']) {
                location.hash = tab;
                if (!await shown('.tree, .timeline, .status-widget')) throw new Error(tab + ' does not show');
                await pause(50);
              }
              const tests = [];
              const walk = (node, above) => node.children
                ? node.children.forEach(child => walk(child, node)) : tests.push(above.uid + '/' + node.uid);
              const bytes = Uint8Array.from(atob(reportData['data/suites.json']), c => c.charCodeAt(0));
              walk(JSON.parse(new TextDecoder().decode(bytes)), null);
              for (const test of tests.slice(0, 12)) {
                location.hash = 'suites/' + test;
                if (!await shown('.test-result')) throw new Error(test + ' does not show');
                for (let depth = 0; depth < 4; depth++) {
                  document.querySelectorAll('.step:not(.step_expanded) > .step__title_hasContent, .attachment-row')
                    .forEach(row => { if (!row.dataset.seen) { row.dataset.seen = 'yes'; row.click(); } });
                  await pause(50);
                }
              }
              return tests.length;
            }
            """;

    private OwnBrowser browser;

    @BeforeAll
    void openBrowser() {
        browser = OwnBrowser.open(LaunchOptions.defaults());
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    static Stream<Path> reports() {
        return Stream.concat(Stream.of(SAMPLE), Stream.of(REAL).filter(Files::exists));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theReportOpensFromDiskAndCallsNoOne(Path report) {
        assertThat(callsWhileRead(report)).isEmpty();
    }

    /** The sample's message, trace and attachment each hold an image from elsewhere. */
    @Test
    void withoutItsPolicyItWouldBeHeard(@TempDir Path folder) throws IOException {
        Path unsealed = folder.resolve("index.html");
        String policy = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";
        Files.writeString(unsealed, Files.readString(SAMPLE).replaceFirst(policy, ""), UTF_8);

        assertThat(callsWhileRead(unsealed))
                .contains(
                        "http://outside.invalid/message.png",
                        "http://outside.invalid/trace.png",
                        "http://outside.invalid/attachment.png");
    }

    private List<String> callsWhileRead(Path report) {
        URI address = report.toAbsolutePath().toUri();
        Calls calls = new Calls();
        try (Visitor visitor = browser.session().newVisitor(VisitorOptions.defaults());
                Subscription listening = visitor.channel().listen(calls);
                Page page = visitor.openWindow()) {
            assertThat(listening).isNotNull();
            visitor.channel().subscribe("network.beforeRequestSent", "network.fetchError");
            assertThat(page.navigate(address, PATIENCE)).isInstanceOf(Navigation.Loaded.class);
            assertThat(page.evaluateInPage(TOUR).whole("value"))
                    .as("tests in the report")
                    .isPositive();
            Patience.pass(Duration.ofSeconds(1));
            visitor.channel().drain(PATIENCE);
        }
        assertThat(calls.sent())
                .as("the listener hears the report itself")
                .anySatisfy(url -> assertThat(URI.create(url)).isEqualTo(address));
        return calls.sent().stream().filter(url -> !url.startsWith("file:")).toList();
    }

    /** Requests that were really made: one that the page's policy forbids ends in an error that bears no name. */
    private static final class Calls implements BidiListener {
        private final Map<String, String> asked = new ConcurrentHashMap<>();

        @Override
        public void onEvent(BidiEvent event) {
            BidiObject params = event.params();
            String url = params.findText("request", "url").orElse("data:");
            if (url.startsWith("data:") || url.startsWith("blob:")) {
                return;
            }
            String id = params.text("request", "request");
            if (event.method().equals("network.beforeRequestSent")) {
                asked.put(id, url);
            } else if (params.findText("errorText").orElse("").isEmpty()) {
                asked.remove(id);
            }
        }

        List<String> sent() {
            return asked.values().stream().sorted().distinct().toList();
        }
    }
}
