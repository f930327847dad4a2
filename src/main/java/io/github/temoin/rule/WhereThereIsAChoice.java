package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import java.util.List;
import java.util.Set;

/**
 * A rule about a choice, which a portal that only informs does not offer: what it does without one is judged by the others.
 *
 * @param rule that needs one
 */
record WhereThereIsAChoice(Rule rule) implements Rule {

    /** A rule as it is, but where it needs a choice and the portal offers none. */
    static Rule heeding(Rule rule) {
        return rule.needsChoice() ? new WhereThereIsAChoice(rule) : rule;
    }

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public Severity severity() {
        return rule.severity();
    }

    @Override
    public List<LegalBasis> basis() {
        return rule.basis();
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return rule.journeys(charter);
    }

    @Override
    public boolean needsChoice() {
        return true;
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        return InformationOnly.isTold(charter, visits)
                ? Judgement.notApplicable(ReasonCode.INFORMATION_ONLY.with())
                : rule.judge(charter, visits);
    }
}
