package io.github.temoin.audit;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.Severity;
import io.github.temoin.rule.Finding;
import io.github.temoin.rule.Judgement;
import io.github.temoin.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Holds the visits of a suite against its rules, and applies the suite's allowances. */
final class Judge {

    /** Whoever reads one line reads the one that matters. */
    private static final Comparator<JudgedFinding> WORST_FIRST = Comparator.comparing(JudgedFinding::counts)
            .reversed()
            .thenComparing(judged -> judged.finding().severity());

    private final Charter charter;
    private final Allowances allowances;

    Judge(Charter charter, Allowances allowances) {
        this.charter = charter;
        this.allowances = allowances;
    }

    RuleResult judge(Rule rule, Visits visits) {
        Judgement judgement = rule.judge(charter, visits);
        List<JudgedFinding> findings = judgement.findings().stream()
                .map(finding -> new JudgedFinding(finding, allowances.covering(rule.id(), finding)))
                .sorted(WORST_FIRST)
                .toList();
        Judgement counted = new Judgement(counted(findings), judgement.inconclusive(), judgement.notApplicable());
        return new RuleResult(
                rule,
                counted.outcome(),
                findings,
                judgement.inconclusive(),
                judgement.notApplicable(),
                rule.journeys(charter).stream()
                        .filter(journey -> visits.of(journey).isPresent())
                        .toList());
    }

    /** What is allowed counts as a note: it is shown, and does no more. */
    private static List<Finding> counted(List<JudgedFinding> judged) {
        List<Finding> counted = new ArrayList<>();
        for (JudgedFinding finding : judged) {
            counted.add(finding.counts() ? finding.finding() : finding.finding().as(Severity.NOTE));
        }
        return counted;
    }
}
