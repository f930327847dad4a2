package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.temoin.banner.Operation;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.suite.BannerHints;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real consent tools, which no one here wrote, are operated without a hint: they keep the choice, load what was agreed to
 * alone, and do not ask again.
 */
class BannerToolsIT {

    private static final BannerTable TABLE = new BannerTable();

    private static final Duration COMING = Duration.ofSeconds(5);

    private static BannerBench bench;

    @BeforeAll
    static void start() {
        boolean there = Files.exists(BannerBench.TOOLS.resolve(".installed"));
        String missing = "the consent tools are missing in " + BannerBench.TOOLS + ": run sh .ci/setup --self-test";
        assertThat(there || System.getenv("CI") == null).as(missing).isTrue();
        assumeTrue(there, missing);
        bench = new BannerBench(BannerHints.NONE);
    }

    @AfterAll
    static void stop() {
        if (bench != null) {
            bench.close();
            TABLE.print(System.out);
            assertThat(TABLE.betrayals())
                    .as("agreed to without being asked for")
                    .isEmpty();
        }
    }

    static Stream<BannerTable.Entry> entries() {
        return BannerTable.entries("banners/tools/expected.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void theToolKeepsAndLoadsWhatWasChosen(BannerTable.Entry entry) {
        try (BannerBench.Visit visit = bench.visit(entry.page() + ".html")) {
            List<Operation> done = new ArrayList<>();
            assertThat(TABLE.outcome(bench, visit, entry, done))
                    .as("%s, %s", entry, done)
                    .isEqualTo(entry.expected());
            if (done.stream().allMatch(Operation::done)) {
                assertThat(visit.loadedAnew(entry.expected()))
                        .as("what the page loads then")
                        .isEqualTo(entry.expected());
                assertThat(visit.asks()).as("whether it asks again").isFalse();
            }
        }
    }

    /** This one tells browsers that are automated from others, unless it is told not to. */
    @Test
    void whatIsHiddenFromAutomationShowsToADisguisedVisitorAlone() {
        try (BannerBench.Visit visit = bench.visit("tools/vanilla-hidden.html")) {
            assertThat(bench.surveyor().await(visit.page(), COMING).banner()).isInstanceOf(BannerSighting.Absent.class);
        }
        try (BannerBench disguised = new BannerBench(BannerHints.NONE, true);
                BannerBench.Visit visit = disguised.visit("tools/vanilla-hidden.html")) {
            assertThat(disguised.surveyor().await(visit.page(), COMING).banner())
                    .isInstanceOf(BannerSighting.Shown.class);
        }
    }
}
