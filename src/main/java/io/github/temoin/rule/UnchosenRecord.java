package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Visit;
import io.github.temoin.law.Severity;
import java.util.Set;

/** Looks for a choice that is recorded although none was made. */
final class UnchosenRecord {

    private final ConsentRecord record;
    private final Hearing hearing;
    private final Charter charter;

    UnchosenRecord(ConsentRecord record, Hearing hearing, Charter charter) {
        this.record = record;
        this.hearing = hearing;
        this.charter = charter;
    }

    /** Looks at a visitor who acted, but did not choose. A refusal on record is no harm, and is noted. */
    void lookAt(Visit visit) {
        if (!charter.bannerExpected() || !record.isKnown(hearing)) {
            return;
        }
        RecordState before = record.before(visit);
        RecordState last = before;
        for (Moment moment : visit.moments()) {
            RecordState now = record.at(moment);
            boolean acted = !Scope.BEFORE_FIRST_ACT.contains(moment.step());
            if (acted && now.present() && !now.sameAs(before) && !now.sameAs(last)) {
                judge(visit, moment, before, now);
            }
            last = now;
        }
    }

    private void judge(Visit visit, Moment moment, RecordState before, RecordState now) {
        Choices refusals = record.refusals();
        if (refusals.records().stream().anyMatch(now::sameAs)) {
            find(visit, moment, Severity.NOTE, FindingCode.REFUSAL_WITHOUT_CHOICE);
            return;
        }
        if (!refusals.comparable()) {
            hearing.leaveOpen(ReasonCode.NO_SECOND_VISITOR.with(FactName.JOURNEY.is("refuse")));
            return;
        }
        Set<String> variable = refusals.variable();
        RecordState refusal = refusals.records().get(0).without(variable);
        RecordState chosen = now.without(variable);
        if (before.present() && before.without(variable).differences(chosen).isEmpty()) {
            return;
        }
        boolean refused = refusal.present() && refusal.differences(chosen).isEmpty();
        if (refused && refusal.parts().isEmpty()) {
            hearing.leaveOpen(ReasonCode.NO_CHOICE_PART.with(FactName.JOURNEY.is("refuse")));
        } else if (refused) {
            find(visit, moment, Severity.NOTE, FindingCode.REFUSAL_WITHOUT_CHOICE);
        } else {
            find(visit, moment, Severity.FAILURE, FindingCode.RECORD_WITHOUT_CHOICE);
        }
    }

    private void find(Visit visit, Moment moment, Severity severity, FindingCode code) {
        hearing.find(new RecordFindings(charter, record.location().orElseThrow())
                .about(visit, moment, severity, code, new Facts()));
    }
}
