package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Visitor;
import io.github.temoin.browser.VisitorOptions;
import io.github.temoin.capture.Recorder;
import io.github.temoin.capture.Redactor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A page that examines its own world finds the same whether it is recorded or not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnnoticedIT {
    private static final Duration LOAD = Duration.ofSeconds(20);

    private OwnBrowser browser;

    @BeforeAll
    void openBrowser() {
        browser = OwnBrowser.open(LaunchOptions.defaults());
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aPageFindsNothingChanged() throws IOException {
        try (Stage stage = new Stage()) {
            stage.page("/", "<p>Who am I?</p>").page("/blank", "");
            List<String> alone;
            try (Visitor visitor = browser.session().newVisitor(VisitorOptions.defaults())) {
                alone = examined(stage, visitor);
            }
            try (Visitor visitor = browser.session().newVisitor(VisitorOptions.defaults());
                    Recorder recorder = Recorder.attach(visitor, new Redactor())) {
                List<String> recorded = examined(stage, visitor);
                assertThat(recorded).filteredOn(line -> !alone.contains(line)).isEmpty();
                assertThat(recorded).hasSameSizeAs(alone).hasSizeGreaterThan(100);
                assertThat(recorder.closeMoment().scriptWrites()).isNotEmpty();
            }
        }
    }

    private static List<String> examined(Stage stage, Visitor visitor) throws IOException {
        Page page = visitor.openWindow();
        page.navigate(stage.url("portal", "/"), LOAD);
        try (InputStream script = UnnoticedIT.class.getResourceAsStream("self-examination.js")) {
            assertThat(script).isNotNull();
            BidiObject found = page.evaluateInPage(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            return found.texts("value").stream()
                    .map(line -> line.replace(Integer.toString(stage.port()), "PORT"))
                    .toList();
        }
    }
}
