package io.github.temoin.audit;

import io.github.temoin.evidence.JourneyName;
import io.github.temoin.rule.Outcome;
import io.github.temoin.rule.Reason;
import io.github.temoin.rule.Rule;
import java.util.List;

/**
 * What became of one rule on one suite.
 *
 * @param outcome with allowances applied
 * @param findings all of them, those that are allowed, too
 * @param inconclusive why a part could not be observed
 * @param notApplicable why there was nothing to judge
 * @param journeys whose visits were judged
 */
public record RuleResult(
        Rule rule,
        Outcome outcome,
        List<JudgedFinding> findings,
        List<Reason> inconclusive,
        List<Reason> notApplicable,
        List<JourneyName> journeys) {

    public RuleResult {
        findings = List.copyOf(findings);
        inconclusive = List.copyOf(inconclusive);
        notApplicable = List.copyOf(notApplicable);
        journeys = journeys.stream().sorted().toList();
    }
}
