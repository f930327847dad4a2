package io.github.temoin.audit;

import io.github.temoin.evidence.Gap;
import io.github.temoin.rule.Rule;
import io.github.temoin.rule.RuleBook;
import io.github.temoin.rule.Verdict;
import io.github.temoin.suite.Allowance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What became of one suite in one browser.
 *
 * @param rules in the order of the catalogue; the asked ones only
 * @param journeys in the order of {@link io.github.temoin.evidence.JourneyName.Kind}
 * @param unused allowances of the suite, from rules that were asked, that covered no finding
 * @param notObserved standing limits of the engine, each once
 * @param browserWork from the first visitor's arrival to the last one's leaving
 * @param complete whether all its visitors set out and came back before it was judged
 */
public record SuiteResult(
        SuiteRun run,
        List<RuleResult> rules,
        List<JourneySummary> journeys,
        List<Allowance> unused,
        List<Gap> notObserved,
        Duration browserWork,
        boolean complete) {

    public SuiteResult {
        rules = List.copyOf(rules);
        journeys = List.copyOf(journeys);
        unused = List.copyOf(unused);
        notObserved = List.copyOf(notObserved);
    }

    /** What the suite as a whole comes to. */
    public Verdict verdict() {
        return Verdict.of(rules.stream().map(RuleResult::outcome));
    }

    /** The ids of the suite's rules that were not asked for: of them the verdict says nothing. */
    public List<String> notAsked() {
        return RuleBook.rulesFor(run.charter()).stream()
                .map(Rule::id)
                .filter(id -> rule(id).isEmpty())
                .toList();
    }

    /** The result of a rule; empty where it was not asked for. */
    public Optional<RuleResult> rule(String id) {
        return rules.stream().filter(result -> result.rule().id().equals(id)).findFirst();
    }
}
