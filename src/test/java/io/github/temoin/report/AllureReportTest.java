package io.github.temoin.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.rule.Outcome;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllureReportTest {

    private static final SuiteResult SUITE = SampleResults.suite(Locale.FRENCH);

    @TempDir
    private static Path results;

    @BeforeAll
    static void aRunOfTheSample() {
        AllureLifecycle allure = new AllureLifecycle(new FileSystemResultsWriter(results));
        AllureReport report = new AllureReport(allure, results, SampleResults.facts(), Optional.empty());
        report.suiteJudged(SUITE, SampleVisits.all());
        SUITE.rules().forEach(result -> test(allure, report, result));
        report.runFinished();
    }

    /** What Allure's JUnit listener does around a test. */
    private static void test(AllureLifecycle allure, AllureReport report, RuleResult result) {
        String uuid = UUID.randomUUID().toString();
        allure.scheduleTestCase(
                new TestResult().setUuid(uuid).setFullName(result.rule().id()));
        allure.startTestCase(uuid);
        report.describe(SUITE, result, "Avant le choix");
        allure.updateTestCase(uuid, test -> {
            test.setStatus(status(result.outcome()));
            if (test.getStatusDetails() == null) {
                test.setStatusDetails(message(result)
                        .map(text -> new StatusDetails().setMessage(text))
                        .orElse(null));
            }
        });
        allure.stopTestCase(uuid);
        allure.writeTestCase(uuid);
    }

    @Test
    void aJourneyIsWrittenOnceForAllTestsThatReadIt() {
        List<JsonNode> tests = tests();
        Set<String> journeys = new TreeSet<>();
        tests.forEach(test -> test.path("steps")
                .forEach(step -> journeys.add(
                        step.path("attachments").get(0).path("source").asText())));

        assertThat(tests).hasSize(6);
        assertThat(journeys).hasSize(3).allSatisfy(source -> assertThat(results.resolve(source))
                .exists());
        assertThat(files("-attachment.html"))
                .as("three journeys, an overview, four tests with findings")
                .hasSize(8);
    }

    @Test
    void theJourneyThatFailsComesFirst() {
        JsonNode violated = test("before-1");

        assertThat(violated.path("steps").get(0).path("name").asText())
                .isEqualTo("Parcours «\u00a0Tout refuser\u00a0»");
        assertThat(violated.path("steps").get(0).path("status").asText()).isEqualTo("failed");
        assertThat(violated.path("steps").get(1).path("status").asText()).isEqualTo("passed");
    }

    @Test
    void aWarningIsATestThatPassesWithATagAMessageAndItsOwnAttachment() {
        JsonNode warned = test("before-5");

        assertThat(warned.path("status").asText()).isEqualTo("passed");
        assertThat(warned.path("labels").toString()).contains("{\"name\":\"tag\",\"value\":\"warning\"}");
        assertThat(warned.path("statusDetails").path("message").asText()).contains("[avertissement]");
        assertThat(warned.path("attachments").findValuesAsText("name")).contains("Avertissements");
        assertThat(test("before-1").path("attachments").findValuesAsText("name"))
                .contains("Constats")
                .doesNotContain("Avertissements");
        assertThat(test("banner-2").path("statusDetails").isMissingNode()
                        || test("banner-2").path("statusDetails").isNull())
                .isTrue();
    }

    @Test
    void historyDependsOnSuiteBrowserAndRuleAlone() {
        assertThat(tests().stream().map(test -> test.path("historyId").asText()))
                .doesNotHaveDuplicates();
        assertThat(test("before-1").path("historyId").asText()).isEqualTo("12eb334158743fc5bb3c3061f072ba65");
    }

    @Test
    void theFirstPageSaysFirstWhatWasFoundAndWhatWasNotTested() throws IOException {
        List<String> environment = Files.readAllLines(results.resolve("environment.properties"));

        assertThat(environment.get(0)).contains("\\ lire\\ d'abord", "NON CONFORME", "1 avec avertissement");
        assertThat(environment.get(1)).contains("non\\ contr", "embedded-statistics");
        assertThat(environment).anyMatch(line -> line.contains("SHA-256 9f86d081"));
        assertThat(String.join("", environment)).as("Allure reads ISO 8859-1").matches("\\p{ASCII}*");
    }

    @Test
    void whatWasNotTestedIsAListByTopic() throws IOException {
        Properties environment = new Properties();
        environment.load(new StringReader(Files.readString(results.resolve("environment.properties"))));
        String notTested = environment.getProperty("À lire d'abord\u00a0: non contrôlé");

        assertThat(notTested.lines())
                .filteredOn(line -> !line.isEmpty() && !line.startsWith("•"))
                .containsExactly("CE CONTRÔLE", "RÈGLES", "PAGES", "NAVIGATEUR", "EXCEPTIONS");
        assertThat(notTested.lines().filter(line -> line.startsWith("•\u00a0")))
                .hasSizeGreaterThan(7)
                .allSatisfy(line -> assertThat(line).doesNotContain(" • "));
    }

    @Test
    void theFirstPageOfARunThatWasBrokenOffSaysSo(@TempDir Path brokenOff) throws IOException {
        AllureReport report = new AllureReport(
                new AllureLifecycle(new FileSystemResultsWriter(brokenOff)),
                brokenOff,
                SampleResults.facts(),
                Optional.of(Locale.FRENCH));

        report.runStarted();
        assertThat(firstOf(brokenOff)).contains("INTERROMPU").doesNotContain("NON CONFORME");

        report.suiteJudged(SampleResults.brokenOffRun(Locale.FRENCH), SampleVisits.all());
        assertThat(firstOf(brokenOff)).containsSubsequence("INTERROMPU", "0 sur 1", "NON CONFORME");
        assertThat(firstOf(results)).doesNotContain("INTERROMPU");
    }

    private static String firstOf(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("environment.properties")).get(0);
    }

    @Test
    void noMarkupOfAPortalReachesAnAttachment() {
        assertThat(files("-attachment.html")).allSatisfy(page -> assertThat(Files.readString(page))
                .doesNotContain(Sample.HOSTILE)
                .doesNotContain("<img src=x")
                .doesNotContain("<b>inter"));
    }

    private JsonNode test(String rule) {
        return tests().stream()
                .filter(test -> test.path("fullName").asText().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> tests() {
        List<JsonNode> tests = new ArrayList<>();
        for (Path file : files("-result.json")) {
            try {
                tests.add(new ObjectMapper().readTree(file.toFile()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return tests;
    }

    private List<Path> files(String ending) {
        try (Stream<Path> all = Files.list(results)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> message(RuleResult result) {
        return switch (result.outcome()) {
            case VIOLATED -> Optional.of(FailureMessage.of(SUITE, result, Locale.FRENCH));
            case INCONCLUSIVE -> Optional.of(FailureMessage.inconclusive(SUITE, result, Locale.FRENCH));
            case NOT_APPLICABLE -> Optional.of(FailureMessage.notApplicable(SUITE, result, Locale.FRENCH));
            default -> Optional.empty();
        };
    }

    private static Status status(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> Status.FAILED;
            case INCONCLUSIVE -> Status.BROKEN;
            case NOT_APPLICABLE -> Status.SKIPPED;
            default -> Status.PASSED;
        };
    }
}
