package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.Severity;
import java.util.List;
import java.util.Set;

/** Looks for what needs consent and comes at a later moment, to a visitor who refused. */
final class NewTrackers {

    private final Charter charter;
    private final Check checks;

    NewTrackers(Charter charter, Visits visits) {
        this.charter = charter;
        this.checks = new Checks(visits);
    }

    Set<FactKind> reads() {
        return checks.reads();
    }

    /** What came before, or on the page where the choice was made, is a matter of the refusal itself. */
    List<Finding> at(Step step, Visit visit) {
        Allowed allowed = Allowed.withoutConsent(charter);
        Scope whole = Scope.of(charter, visit);
        Set<Thing> earlier = Thing.allOf(checks.findings(whole.before(step), allowed).stream());
        return checks.findings(whole.at(step), allowed).stream()
                .filter(finding -> finding.severity() == Severity.FAILURE)
                .filter(finding -> !earlier.contains(Thing.of(finding)))
                .toList();
    }
}
