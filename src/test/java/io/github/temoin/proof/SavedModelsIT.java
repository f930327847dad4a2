package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.temoin.banner.SavedModels;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.suite.BannerHints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page models that unit tests read are those that the browser still gives. {@code -Dmodels=FOLDER} writes them anew,
 * with what is read of them.
 */
class SavedModelsIT {

    private static final Duration READY = Duration.ofSeconds(5);
    private static final Duration SETTLING = Duration.ofMillis(500);

    private static final Optional<Path> FOLDER =
            Optional.ofNullable(System.getProperty("models")).map(Path::of);

    private static BannerBench bench;

    @BeforeAll
    static void start() {
        bench = new BannerBench(BannerHints.NONE);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    static Stream<SavedModels.Saved> models() {
        return SavedModels.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void thePageIsStillReadAsItWasSaved(SavedModels.Saved saved) throws IOException {
        assumeTrue(
                !saved.page().startsWith("tools/") || Files.exists(BannerBench.TOOLS.resolve(".installed")),
                "the consent tools are missing: run sh .ci/setup --self-test");
        try (BannerBench.Visit visit = bench.visit(saved.page() + ".html")) {
            Page page = visit.page();
            bench.surveyor().await(page, READY);
            saved.opened().ifPresent(selector -> {
                page.evaluateInPage("(selector) => document.querySelector(selector).click()", selector);
                Patience.pass(SETTLING);
            });
            if (FOLDER.isPresent()) {
                Files.writeString(FOLDER.get().resolve(saved.name() + ".json"), SavedModels.json(page));
                Files.writeString(FOLDER.get().resolve(saved.name() + ".txt"), SavedModels.reading(page) + "\n");
            } else {
                assertThat(SavedModels.reading(page)).isEqualTo(SavedModels.expected(saved));
            }
        }
    }
}
