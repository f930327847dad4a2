package io.github.temoin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ConsoleReport console = new ConsoleReport(
            new PrintStream(bytes, true, StandardCharsets.UTF_8), SampleResults.facts(), Optional.of(Locale.ENGLISH));

    @Test
    void aLineTellsOfEachJourneyAndRule() {
        console.suiteStarted(SampleResults.run(Locale.FRENCH), 3);
        SampleVisits.all().all().forEach(visit -> console.journeyFinished(SampleResults.run(Locale.FRENCH), visit));
        console.suiteJudged(SampleResults.suite(Locale.FRENCH), SampleVisits.all());

        assertThat(text())
                .containsSubsequence(
                        "3 journeys",
                        "Journey \"Refuse all\": finished",
                        "The page was not reached",
                        "VIOLATED",
                        "before-1",
                        "INCONCLUSIVE",
                        "banner-1",
                        "HOLDS");
    }

    @Test
    void theSummaryTellsTheVerdictWhatWasLeftOutTheWorkAndThePath() {
        console.suiteJudged(SampleResults.suite(Locale.FRENCH), SampleVisits.all());
        console.runFinished(Duration.ofSeconds(10), Sample.START.plusSeconds(95));

        assertThat(text())
                .containsSubsequence(
                        "VIOLATED  Données ouvertes de la Ville",
                        "6 rules",
                        "1 warning",
                        "Not tested:",
                        "Only 6 rules out of ",
                        "Left out: before-2, ",
                        "navigator.webdriver",
                        "Browser work: 24.6 s for 3 journeys, 2.5 times the dwell of 10.0 s",
                        "embedded-statistics left out",
                        "Took: 95.0 s",
                        "target/site/allure-maven-plugin/index.html");
    }

    @Test
    void aRunThatWasBrokenOffSaysSoFirst() {
        console.suiteJudged(SampleResults.brokenOffRun(Locale.FRENCH), SampleVisits.all());
        console.runFinished(Duration.ofSeconds(10), Sample.START.plusSeconds(95));

        assertThat(text())
                .containsSubsequence(
                        "Témoin 1.0.0", "BROKEN OFF", "0 of 1 suites", "VIOLATED  Données", "before all visitors");
    }

    @Test
    void aRunThatWentToItsEndDoesNot() {
        console.suiteJudged(SampleResults.suite(Locale.FRENCH), SampleVisits.all());
        console.runFinished(Duration.ofSeconds(10), Sample.START.plusSeconds(95));

        assertThat(text()).doesNotContain("BROKEN OFF", "before all visitors");
    }

    @Test
    void nothingThatAPortalWroteSteersTheTerminal() {
        console.suiteJudged(SampleResults.suite(Locale.FRENCH), SampleVisits.all());

        assertThat(text()).doesNotContain("\u001b", "\u202e").contains("\\u001b[31m");
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
