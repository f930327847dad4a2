package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.banner.Operation;
import io.github.temoin.suite.BannerHints;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Banners made to be hard are operated rightly without a hint, or it is said that they cannot be. */
class BannerHardIT {

    private static final BannerTable TABLE = new BannerTable();

    private static BannerBench bench;

    @BeforeAll
    static void start() {
        bench = new BannerBench(BannerHints.NONE);
    }

    @AfterAll
    static void stop() {
        bench.close();
        TABLE.print(System.out);
        assertThat(TABLE.betrayals()).as("agreed to without being asked for").isEmpty();
    }

    static Stream<BannerTable.Entry> entries() {
        return Stream.of(
                        "banners/expected.txt",
                        "banners/unseen/expected.txt",
                        "banners/afresh/expected.txt",
                        "banners/more/expected.txt",
                        "banners/anew/expected.txt",
                        "banners/sold/expected.txt",
                        "banners/fresh/expected.txt",
                        "banners/later/expected.txt")
                .flatMap(BannerTable::entries);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void theChoiceIsMadeAsAskedOrNotAtAll(BannerTable.Entry entry) {
        try (BannerBench.Visit visit = bench.visit(entry.page() + ".html")) {
            List<Operation> done = new ArrayList<>();
            assertThat(TABLE.outcome(bench, visit, entry, done))
                    .as("%s, %s", entry, done)
                    .isEqualTo(entry.expected());
        }
    }
}
