package io.github.temoin.consent;

import java.nio.file.Path;

/**
 * Where a run writes.
 *
 * @param allureResults the results directory of Allure
 * @param findings the findings file
 * @param report where the Allure report will stand
 */
public record Places(Path allureResults, Path findings, Path report) {

    private static final Path TARGET = Path.of("target");

    /** As Maven runs it. */
    static Places standard() {
        return new Places(
                Path.of(System.getProperty(
                        "allure.results.directory",
                        TARGET.resolve("allure-results").toString())),
                TARGET.resolve("temoin/findings.json"),
                TARGET.resolve("site/allure-maven-plugin/index.html"));
    }
}
