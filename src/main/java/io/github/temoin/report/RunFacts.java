package io.github.temoin.report;

import io.github.temoin.audit.LeftOut;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report says of a run as a whole.
 *
 * @param version of Témoin
 * @param started when the run began
 * @param settings by their names, in the order in which they are shown; never a password
 * @param leftOut the suites that are not run
 * @param report where the Allure report will stand
 */
public record RunFacts(
        String version, Instant started, Map<String, String> settings, List<LeftOut> leftOut, Path report) {

    public RunFacts {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        leftOut = List.copyOf(leftOut);
    }

    boolean severalBrowsers() {
        return settings.getOrDefault("temoin.browser", "").contains(",");
    }
}
