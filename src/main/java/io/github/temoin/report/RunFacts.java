package io.github.temoin.report;

import io.github.temoin.audit.LeftOut;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.report.text.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report says of a run as a whole.
 *
 * @param version of Témoin
 * @param started when the run began
 * @param settings by their names, in the order in which they are shown; never a password
 * @param suites the names of those that are run
 * @param leftOut the suites that are not run
 * @param report where the Allure report will stand
 */
public record RunFacts(
        String version,
        Instant started,
        Map<String, String> settings,
        List<String> suites,
        List<LeftOut> leftOut,
        Path report) {

    public RunFacts {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        suites = List.copyOf(suites);
        leftOut = List.copyOf(leftOut);
    }

    /** Tells whether each suite was judged to its end; a run that was broken off has not. */
    boolean isComplete(Collection<SuiteResult> judged) {
        return toTheEnd(judged) == suites.size();
    }

    /** What is to be said of a run that was broken off; empty of one that was not. */
    Optional<String> incomplete(Collection<SuiteResult> judged, Texts texts) {
        return isComplete(judged)
                ? Optional.empty()
                : Optional.of(texts.of(
                        "run.incomplete",
                        Map.of("judged", String.valueOf(toTheEnd(judged)), "all", String.valueOf(suites.size()))));
    }

    private long toTheEnd(Collection<SuiteResult> judged) {
        return suites.stream()
                .filter(name -> judged.stream()
                        .anyMatch(suite ->
                                suite.complete() && suite.run().suite().name().equals(name)))
                .count();
    }

    boolean severalBrowsers() {
        return settings.getOrDefault("temoin.browser", "").contains(",");
    }
}
