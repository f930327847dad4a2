package io.github.temoin.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsFileTest {

    @TempDir
    private Path folder;

    private FindingsFile findings;

    @BeforeEach
    void aRunBegins() {
        findings = new FindingsFile(folder.resolve("temoin/findings.json"), SampleResults.facts());
        findings.runStarted();
    }

    @Test
    void aFinishedRunFitsTheSchema() throws IOException {
        findings.suiteStarted(SampleResults.run(Locale.FRENCH), 3);
        findings.suiteJudged(SampleResults.suite(Locale.FRENCH), SampleVisits.all());

        assertThat(schema().validate(text(), InputFormat.JSON)).isEmpty();
        assertThat(json().at("/suites/0/verdict").asText()).isEqualTo("violated");
        assertThat(json().at("/suites/0/rules/0/findings/1/setBy/line").asInt()).isEqualTo(12);
        assertThat(json().at("/suites/0/rules/0/findings/1/facts/lifetime").asText())
                .isEqualTo("P400D");
        assertThat(json().at("/suites/0/journeys/0/record/days").asInt()).isEqualTo(182);
        assertThat(json().at("/suites/0/rules/3/findings/0/allowed").asBoolean())
                .isTrue();
    }

    @Test
    void theSchemaRefusesWordsOfOurOwnMaking() throws IOException {
        findings.suiteStarted(SampleResults.run(Locale.FRENCH), 3);

        assertThat(schema().validate(text().replace("inconclusive", "passed"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aRunThatIsBrokenOffHasNotPassed() throws IOException {
        findings.suiteStarted(SampleResults.run(Locale.FRENCH), 3);

        assertThat(schema().validate(text(), InputFormat.JSON)).isEmpty();
        assertThat(json().at("/suites/0/verdict").asText()).isEqualTo("inconclusive");
    }

    @Test
    void onlyARunWhoseSuitesWereJudgedToTheEndIsComplete() throws IOException {
        assertThat(json().path("complete")).isEqualTo(BooleanNode.FALSE);

        findings.suiteStarted(SampleResults.run(Locale.FRENCH), 3);
        assertThat(json().path("complete")).isEqualTo(BooleanNode.FALSE);

        findings.suiteJudged(SampleResults.suite(Locale.FRENCH), SampleVisits.all());
        assertThat(json().path("complete")).isEqualTo(BooleanNode.TRUE);
    }

    @Test
    void aSuiteJudgedByWhatHadComeBackLeavesTheRunIncomplete() throws IOException {
        findings.suiteJudged(SampleResults.brokenOffRun(Locale.FRENCH), SampleVisits.all());

        assertThat(json().path("complete")).isEqualTo(BooleanNode.FALSE);
        assertThat(json().at("/suites/0/complete")).isEqualTo(BooleanNode.FALSE);
        assertThat(schema().validate(text(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void aRunWithoutASuiteFitsTheSchema() throws IOException {
        assertThat(schema().validate(text(), InputFormat.JSON)).isEmpty();
        assertThat(json().path("suites")).isEmpty();
    }

    @Test
    void nothingButTheFileIsLeftBehind() throws IOException {
        findings.suiteJudged(SampleResults.suite(Locale.FRENCH), SampleVisits.all());

        try (Stream<Path> files = Files.list(findings.file().getParent())) {
            assertThat(files).containsExactly(findings.file());
        }
    }

    @Test
    void notEvenTheRecordsValueIsInIt() throws IOException {
        findings.suiteJudged(SampleResults.suite(Locale.FRENCH), SampleVisits.all());

        assertThat(text()).doesNotContain("statistics\\\":false");
    }

    private String text() throws IOException {
        return Files.readString(findings.file());
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(text());
    }

    private static Schema schema() throws IOException {
        try (InputStream file = FindingsFile.class.getResourceAsStream("findings.schema.json")) {
            assertThat(file).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
