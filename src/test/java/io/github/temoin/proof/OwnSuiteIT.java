package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.consent.ConsentSuite;
import io.github.temoin.consent.LaunchedTest;
import io.github.temoin.consent.LaunchedTest.Status;
import io.github.temoin.consent.Made;
import io.github.temoin.consent.SuiteUnderTest;
import io.github.temoin.evidence.Visit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A portal's owner writes a suite class of their own, and gets the same visits. */
class OwnSuiteIT {

    @Test
    void aSuiteOfOnesOwnGetsTheVisits() {
        try (NestedRuns runs = new NestedRuns()) {
            List<LaunchedTest> tests = runs.run(
                    "own-suite", Map.of("temoin.suite", "embedded-statistics"), Set.of(), List.of(MyPortalCase.class));

            assertThat(tests).extracting(LaunchedTest::status).containsExactlyInAnyOrder(Status.PASSED, Status.FAILED);
        }
    }

    /** The one that the README shows. */
    @ConsentSuite("My portal")
    static class MyPortalCase {

        MyPortalCase(SuiteUnderTest suite) {}

        @Test
        void theStatisticsServerIsNotCalledAfterARefusal(@Made("refuse") Visit visit) {
            assertThat(visit.exchanges())
                    .noneMatch(exchange -> exchange.address().shown().contains("stats.localhost"));
        }

        @Test
        void theStatisticsServerIsNotCalledAfterAnAcceptance(@Made("accept") Visit visit) {
            assertThat(visit.exchanges())
                    .noneMatch(exchange -> exchange.address().shown().contains("stats.localhost"));
        }
    }
}
