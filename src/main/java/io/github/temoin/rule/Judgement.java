package io.github.temoin.rule;

import io.github.temoin.law.Severity;
import java.util.List;

/**
 * What a rule found: findings are kept beside reasons that made a part of it inconclusive.
 *
 * @param findings in the order in which they are shown
 * @param inconclusive why a part could not be observed; empty where all was
 * @param notApplicable why the rule has nothing to judge; empty where it has
 */
public record Judgement(List<Finding> findings, List<Reason> inconclusive, List<Reason> notApplicable) {

    public Judgement {
        findings = List.copyOf(findings);
        inconclusive = List.copyOf(inconclusive);
        notApplicable = List.copyOf(notApplicable);
    }

    /** All was observed; the findings say the rest. */
    public static Judgement of(List<Finding> findings) {
        return new Judgement(findings, List.of(), List.of());
    }

    /** Nothing was to be judged. */
    public static Judgement notApplicable(Reason reason) {
        return new Judgement(List.of(), List.of(), List.of(reason));
    }

    /** Nothing could be observed. */
    public static Judgement inconclusive(Reason reason) {
        return new Judgement(List.of(), List.of(reason), List.of());
    }

    /** The outcome: violated before inconclusive before warned before noted before holds. */
    public Outcome outcome() {
        Outcome worst =
                findings.stream().map(finding -> outcomeOf(finding.severity())).reduce(Outcome.HOLDS, Outcome::or);
        if (!inconclusive.isEmpty()) {
            return worst.or(Outcome.INCONCLUSIVE);
        }
        return findings.isEmpty() && !notApplicable.isEmpty() ? Outcome.NOT_APPLICABLE : worst;
    }

    private static Outcome outcomeOf(Severity severity) {
        return switch (severity) {
            case FAILURE -> Outcome.VIOLATED;
            case WARNING -> Outcome.WARNED;
            case NOTE -> Outcome.NOTED;
        };
    }
}
