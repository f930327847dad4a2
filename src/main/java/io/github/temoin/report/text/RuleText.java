package io.github.temoin.report.text;

import io.github.temoin.law.LegalBasis;
import io.github.temoin.rule.Rule;
import java.util.List;
import java.util.Map;

/**
 * A rule in words.
 *
 * @param id its stable id
 * @param title in a few words
 * @param name what holds where the rule holds, as a sentence
 * @param description what is looked at, and when it is violated
 * @param remedy what to do where it is violated
 * @param bases where it gets its authority, the strongest first
 */
public record RuleText(String id, String title, String name, String description, String remedy, List<Basis> bases) {

    private static final String ONE_CATEGORY = "custom-";

    public RuleText {
        bases = List.copyOf(bases);
    }

    /**
     * A legal basis in words.
     *
     * @param citation the text and the place in it
     * @param url where it can be read; empty for the portal's own charter
     * @param force how strong it is
     */
    public record Basis(String citation, String url, String force) {}

    /** The words of a rule. */
    public static RuleText of(Rule rule, Texts texts) {
        String key = "rule." + keyOf(rule.id());
        Words words = new Words(texts);
        Map<String, String> facts = rule.id().startsWith(ONE_CATEGORY)
                ? Map.of("category", words.category(rule.id().substring(ONE_CATEGORY.length())))
                : Map.of();
        return new RuleText(
                rule.id(),
                texts.of(key + ".title", facts),
                texts.of(key + ".name", facts),
                texts.of(key + ".description", facts),
                texts.of(key + ".remedy", facts),
                rule.basis().stream().map(basis -> basis(basis, words)).toList());
    }

    /** The key under which a rule's texts stand: the rules on one category alone share theirs. */
    static String keyOf(String ruleId) {
        return ruleId.startsWith(ONE_CATEGORY) ? "custom" : ruleId;
    }

    private static Basis basis(LegalBasis basis, Words words) {
        return new Basis(
                basis.article().isEmpty() ? basis.text() : basis.text() + ", " + basis.article(),
                basis.url().map(Object::toString).orElse(""),
                words.force(basis.force()));
    }
}
