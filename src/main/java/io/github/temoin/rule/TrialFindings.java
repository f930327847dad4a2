package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Trial;
import io.github.temoin.evidence.Visit;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Party;
import java.util.Optional;

/**
 * Makes findings about what a visitor saw of a service.
 *
 * @param subject what is declared to serve it
 */
record TrialFindings(Charter charter, Visit visit, RecordLocation subject) {

    Finding about(Trial.Observation seen, FindingCode code) {
        return new Finding(
                Severity.WARNING,
                code.word(),
                Subject.of(subject.kind()),
                subject.name(),
                Optional.of(charter.host()),
                "/",
                Optional.of(Party.FIRST),
                !charter.declarationsOf(subject.name(), charter.host()).isEmpty(),
                visit.journey(),
                seen.step(),
                seen.page(),
                Origin.UNKNOWN,
                new Facts().add(FactName.OBSERVED, seen.seen()).list());
    }
}
