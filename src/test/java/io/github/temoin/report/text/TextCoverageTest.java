package io.github.temoin.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.rule.CatalogueEntry;
import io.github.temoin.rule.FactName;
import io.github.temoin.rule.FindingCode;
import io.github.temoin.rule.ReasonCode;
import io.github.temoin.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule or a recorder may say has a text in each language, and no text speaks of what no one says. */
class TextCoverageTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/temoin");

    /** Where gaps and interruptions are made, and with which code. */
    private static final Pattern GAP = Pattern.compile("(?i:gap)\\(\\s*(?:[\\w.]+,\\s*)*\"([a-z][a-z0-9-]+)\"");

    private static final Pattern INTERRUPTION = Pattern.compile("interrupt(?:ed|ion)\\(\\s*\"([a-z][a-z0-9-]+)\"");

    static Stream<Texts> languages() {
        return Stream.of(Texts.in(Locale.FRENCH), Texts.in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleHasTitleNameDescriptionAndRemedy(Texts texts) {
        assertThat(RuleBook.catalogue().stream()
                        .map(CatalogueEntry::id)
                        .map(RuleText::keyOf)
                        .flatMap(rule -> Stream.of("title", "name", "description", "remedy")
                                .map(part -> "rule." + rule + "." + part))
                        .filter(key -> texts.find(key).isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFindingReasonAndFactHasAText(Texts texts) {
        assertThat(codes().filter(key -> texts.find(key).isEmpty())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyGapAndInterruptionHasAText(Texts texts) {
        assertThat(literals(GAP)).isNotEmpty();
        assertThat(literals(INTERRUPTION)).isNotEmpty();
        assertThat(literals(GAP).stream().map("gap."::concat).filter(key -> texts.find(key)
                        .isEmpty()))
                .isEmpty();
        assertThat(literals(INTERRUPTION).stream().map("interruption."::concat).filter(key -> texts.find(key)
                        .isEmpty()))
                .isEmpty();
    }

    @Test
    void noTextSpeaksOfWhatNoOneSays() {
        Set<String> said = codes().collect(Collectors.toSet());
        said.add("reason.broken-off");

        assertThat(Texts.in(Locale.FRENCH).keys())
                .filteredOn(key -> key.startsWith("finding.") || key.startsWith("reason.") || key.startsWith("fact."))
                .allSatisfy(key -> assertThat(said).contains(key));
    }

    private static Stream<String> codes() {
        return Stream.of(
                        Arrays.stream(FindingCode.values()).map(code -> "finding." + code.word()),
                        Arrays.stream(ReasonCode.values()).map(code -> "reason." + code.word()),
                        Arrays.stream(FactName.values()).map(fact -> "fact." + fact.word()))
                .flatMap(keys -> keys);
    }

    private static List<String> literals(Pattern pattern) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("report")))
                    .flatMap(file -> pattern.matcher(text(file)).results().map(found -> found.group(1)))
                    .distinct()
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
