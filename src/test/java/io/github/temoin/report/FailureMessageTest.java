package io.github.temoin.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole messages stand under {@code src/test/resources}: whoever changes one sees in review what a reader will see. */
class FailureMessageTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aViolationSaysEverythingNeededToMendIt(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(FailureMessage.of(suite(locale), SampleResults.violated(), locale))
                .isEqualTo(golden("violated_" + language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aWarningIsToldFromAViolation(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(FailureMessage.of(suite(locale), SampleResults.warned(), locale))
                .isEqualTo(golden("warned_" + language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void anAllowedFindingSaysWhoAllowsItAndUntilWhen(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(FailureMessage.of(suite(locale), SampleResults.allowed(), locale))
                .isEqualTo(golden("allowed_" + language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void whatCouldNotBeObservedIsSaidInTheFirstLine(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(FailureMessage.inconclusive(suite(locale), SampleResults.inconclusive(), locale))
                .isEqualTo(golden("inconclusive_" + language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void notApplicableIsOneLine(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(FailureMessage.notApplicable(suite(locale), SampleResults.notApplicable(), locale))
                .isEqualTo(golden("not-applicable_" + language));
    }

    /** Allure shows messages as HTML. */
    @Test
    void noNameBeginsATag() {
        SuiteResult suite = suite(Locale.FRENCH);
        for (RuleResult result : suite.rules()) {
            assertThat(FailureMessage.of(suite, result, Locale.FRENCH)).doesNotContain("<");
            assertThat(FailureMessage.inconclusive(suite, result, Locale.FRENCH))
                    .doesNotContain("<");
            assertThat(FailureMessage.notApplicable(suite, result, Locale.FRENCH))
                    .doesNotContain("<");
        }
    }

    private static SuiteResult suite(Locale language) {
        return SampleResults.suite(language);
    }

    private static String golden(String name) {
        String resource = "messages/" + name + ".txt";
        try (InputStream file = FailureMessageTest.class.getResourceAsStream(resource)) {
            assertThat(file).as(resource).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException unreadable) {
            throw new AssertionError(resource, unreadable);
        }
    }
}
