package io.github.temoin.report;

import io.github.temoin.law.LegalBasis;
import io.github.temoin.report.text.Texts;
import io.github.temoin.rule.CatalogueEntry;
import io.github.temoin.rule.RuleBook;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogue of rules as a table in Markdown: {@code mvn -q test-compile exec:java@rules}. */
public final class RuleTable {

    private static final String ONE_CATEGORY = "custom-<category>";
    private static final String ANY = "…";

    private RuleTable() {}

    /**
     * Prints it in the language of {@code -Dtemoin.lang}, else in English.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Locale language = Locale.forLanguageTag(System.getProperty("temoin.lang", "en"));
        System.out.print(in(Texts.in(language)));
    }

    /** A line a rule, in the order in which reports list them. */
    static String in(Texts texts) {
        String head = "| id | " + texts.of("catalogue.rule") + " | | " + texts.of("catalogue.authority")
                + " |\n|---|---|---|---|\n";
        return RuleBook.catalogue().stream().map(rule -> line(rule, texts)).collect(Collectors.joining("", head, ""));
    }

    private static String line(CatalogueEntry rule, Texts texts) {
        boolean oneCategory = rule.id().equals(ONE_CATEGORY);
        String key = "rule." + (oneCategory ? "custom" : rule.id()) + ".name";
        return "| " + (oneCategory ? "custom-*category*" : rule.id())
                + " | " + texts.of(key, Map.of("category", ANY))
                + " | " + rule.severity().letter()
                + " | " + authority(rule) + " |\n";
    }

    private static String authority(CatalogueEntry rule) {
        return rule.basis().stream()
                .map(LegalBasis::force)
                .distinct()
                .sorted()
                .map(force -> force.word())
                .collect(Collectors.joining(", "));
    }
}
