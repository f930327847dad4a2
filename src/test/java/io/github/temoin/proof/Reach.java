package io.github.temoin.proof;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.rule.Rule;
import io.github.temoin.rule.RuleBook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rules some visits are enough for. */
final class Reach {

    private Reach() {}

    /** These rules, and every other that reads nothing but the visits which they read. */
    static Set<String> of(Charter charter, Set<String> ruleIds) {
        List<Rule> all = RuleBook.rulesFor(charter);
        Set<JourneyName> made = new HashSet<>();
        all.stream().filter(rule -> ruleIds.contains(rule.id())).forEach(rule -> made.addAll(rule.journeys(charter)));
        return all.stream()
                .filter(rule -> made.containsAll(rule.journeys(charter)))
                .map(Rule::id)
                .collect(Collectors.toSet());
    }
}
