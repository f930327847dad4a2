package io.github.temoin.rule;

import java.util.List;

/**
 * Why an outcome is what it is.
 *
 * @param code the word of a {@link ReasonCode}, or the code of a journey's interruption
 * @param facts what the text speaks of
 */
public record Reason(String code, List<Fact> facts) {

    public Reason {
        facts = List.copyOf(facts);
    }

    /** A reason whose facts are given as name, value, name, value … */
    public static Reason of(String code, String... namesAndValues) {
        return new Reason(code, Finding.facts(namesAndValues));
    }
}
