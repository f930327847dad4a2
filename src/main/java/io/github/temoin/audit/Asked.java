package io.github.temoin.audit;

import io.github.temoin.evidence.JourneyName;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run asks for, known before its first test: no journey is made that nothing reads.
 *
 * @param rules ids of rules; {@code custom-*} stands for the rules of all optional categories
 * @param journeys whose visits are kept for tests that read them themselves
 * @param masked whether one more visitor looks what arrives in a browser that does not say that it is driven
 */
public record Asked(Set<String> rules, Set<JourneyName> journeys, boolean masked) {

    public Asked {
        rules = Set.copyOf(rules);
        journeys = Set.copyOf(journeys);
    }

    /** The same journeys, of the rules those that are among some, and no masked visitor beside. */
    public Asked only(Set<String> some) {
        return new Asked(some.stream().filter(this::includes).collect(Collectors.toSet()), journeys, false);
    }

    /** Tells whether a rule is asked for. */
    public boolean includes(String ruleId) {
        return rules.contains(ruleId)
                || rules.stream()
                        .filter(id -> id.endsWith("*"))
                        .anyMatch(id -> ruleId.startsWith(id.substring(0, id.length() - 1)));
    }
}
