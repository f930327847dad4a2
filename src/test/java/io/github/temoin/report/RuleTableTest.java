package io.github.temoin.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.report.text.Texts;
import io.github.temoin.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTableTest {

    @Test
    void theTableInTheReadmeIsTheOneThatTheCodePrints() throws IOException {
        String printed = RuleTable.in(Texts.in(Locale.ENGLISH));
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        int start = readme.indexOf(printed.lines().findFirst().orElseThrow());

        assertThat(start).as("where the table begins in the README").isNotNegative();
        assertThat(readme.stream().skip(start).takeWhile(line -> line.startsWith("|")))
                .as("the README's table of rules; mend it by what 'mvn -q test-compile exec:java@rules' prints")
                .containsExactlyElementsOf(printed.lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyRuleHasALineOfFourCells(String language) {
        List<String> lines =
                RuleTable.in(Texts.in(Locale.forLanguageTag(language))).lines().toList();

        assertThat(lines).hasSize(RuleBook.catalogue().size() + 2);
        assertThat(lines.subList(2, lines.size()))
                .allMatch(
                        line -> line.matches(
                                "\\| [a-z]+-(\\d|\\*category\\*) \\| [^|{}]+ \\| [FWI] \\| (F[1-4]|charter)(, (F[1-4]|charter))* \\|"));
    }

    @Test
    void aRuleStandsThereWithItsWeightAndItsAuthority() {
        assertThat(RuleTable.in(Texts.in(Locale.ENGLISH)))
                .contains("| custom-*category* | Accepting only \"…\" allows that category alone | F | ")
                .contains("| cookie-3 | No cookie of the portal goes to other hosts of its site | I | F4 |");
    }
}
