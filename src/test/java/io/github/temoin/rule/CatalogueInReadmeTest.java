package io.github.temoin.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.law.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table in the README speaks of rules that there are, with the weight that they have. */
class CatalogueInReadmeTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([a-z]+-(?:\\d|\\*category\\*))(?: … [a-z]+-\\d)? \\|.*\\| ([FWI])(?:/W)? \\|$");

    @Test
    void everyRowIsARuleWithItsWeight() throws IOException {
        Map<String, String> rows = rows();

        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(weights()).containsAllEntriesOf(rows);
    }

    private static Map<String, String> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1).replace("*category*", "<category>"),
                        (MatchResult row) -> row.group(2),
                        (one, other) -> one + other,
                        TreeMap::new));
    }

    private static Map<String, String> weights() {
        return RuleBook.catalogue().stream()
                .collect(Collectors.toMap(
                        CatalogueEntry::id, entry -> weight(entry.severity()), (one, other) -> one, TreeMap::new));
    }

    private static String weight(Severity severity) {
        return severity.letter();
    }
}
