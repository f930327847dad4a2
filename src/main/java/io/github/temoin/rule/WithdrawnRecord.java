package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Visit;
import io.github.temoin.law.Severity;
import java.util.Set;
import java.util.TreeSet;

/** Judges the record after a withdrawal: it is to be that of a refusal. */
final class WithdrawnRecord {

    private final Charter charter;
    private final ConsentRecord record;
    private final Hearing hearing;

    WithdrawnRecord(Charter charter, ConsentRecord record, Hearing hearing) {
        this.charter = charter;
        this.record = record;
        this.hearing = hearing;
    }

    void judge(Visit visit, Scope withdrawn) {
        if (withdrawn.moments().isEmpty() || !record.isKnown(hearing)) {
            return;
        }
        hearing.watchLosses(withdrawn, record.reads());
        Moment last = withdrawn.moments().get(withdrawn.moments().size() - 1);
        judge(visit, last, record.location().orElseThrow());
    }

    private void judge(Visit visit, Moment last, RecordLocation location) {
        RecordedChoice finding = new RecordedChoice(charter, record, location, hearing);
        RecordState now = record.at(last);
        Choices refusals = record.refusals();
        Choices acceptances = record.acceptances();
        boolean asRefused = refusals.records().stream().anyMatch(now::sameAs);
        if (asRefused) {
            return;
        }
        if (!now.present() && refusals.records().stream().anyMatch(RecordState::present)) {
            finding.find(visit, last, Severity.FAILURE, FindingCode.WITHDRAWAL_NOT_RECORDED);
            return;
        }
        if (!refusals.comparable() || !acceptances.comparable()) {
            hearing.leaveOpen(ReasonCode.NO_SECOND_VISITOR.with(FactName.JOURNEY.is(visit.journey())));
            return;
        }
        Set<String> variable = new TreeSet<>(refusals.variable());
        variable.addAll(acceptances.variable());
        RecordState refused = refusals.records().get(0).without(variable);
        RecordState accepted = acceptances.records().get(0).without(variable);
        RecordState withdrawn = now.without(variable);
        // A part that is the same for both choices is none: it may tell on which screen the choice was made.
        Set<String> telling = refused.differences(accepted);
        Set<String> asAccepted = new TreeSet<>(telling);
        asAccepted.removeAll(withdrawn.differences(accepted));
        Set<String> otherwise = new TreeSet<>(telling);
        otherwise.retainAll(withdrawn.differences(refused));
        if (!asAccepted.isEmpty()) {
            finding.find(
                    visit,
                    last,
                    Severity.FAILURE,
                    FindingCode.WITHDRAWAL_NOT_RECORDED,
                    RecordedChoice.parts(asAccepted));
        } else if (!otherwise.isEmpty()) {
            finding.find(
                    visit,
                    last,
                    Severity.WARNING,
                    FindingCode.WITHDRAWAL_RECORDED_OTHERWISE,
                    RecordedChoice.parts(otherwise));
        } else if (telling.isEmpty() && !alike(withdrawn, refused)) {
            hearing.leaveOpen(ReasonCode.NO_CHOICE_PART.with(FactName.JOURNEY.is(visit.journey())));
        }
    }

    /** Where a refusal is recorded like an acceptance, a withdrawal can only be recorded like both. */
    private static boolean alike(RecordState withdrawn, RecordState refused) {
        return !refused.parts().isEmpty() && withdrawn.differences(refused).isEmpty();
    }
}
