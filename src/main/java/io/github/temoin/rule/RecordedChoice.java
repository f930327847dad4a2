package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.law.Severity;
import java.util.Set;

/** Judges whether a visitor's choice shows in the record. */
final class RecordedChoice {

    private final Charter charter;
    private final ConsentRecord record;
    private final RecordLocation location;
    private final Hearing hearing;

    /** @param location where the record is, which must be known */
    RecordedChoice(Charter charter, ConsentRecord record, RecordLocation location, Hearing hearing) {
        this.charter = charter;
        this.record = record;
        this.location = location;
        this.hearing = hearing;
    }

    /**
     * Demands that the record appeared or changed with the click, in more than what changes with every visitor.
     *
     * @param alike the records of those who made the same choice
     * @return whether a choice stands in it
     */
    boolean appeared(Visit visit, Choices alike) {
        RecordState before = record.before(visit);
        RecordState after = record.after(visit);
        Set<String> variable = alike.variable();
        boolean unchanged = after.sameAs(before)
                || (before.present()
                        && alike.comparable()
                        && before.without(variable)
                                .differences(after.without(variable))
                                .isEmpty());
        if (!after.present() || unchanged) {
            find(visit, visit.moment(Step.CHOICE).orElseThrow(), Severity.FAILURE, FindingCode.CHOICE_NOT_RECORDED);
            return false;
        }
        Moment choice = visit.moment(Step.CHOICE).orElseThrow();
        if (!record.at(choice).sameAs(after)) {
            find(visit, choice, Severity.NOTE, FindingCode.CHOICE_RECORDED_LATE);
        }
        return true;
    }

    /** Demands that a part of the record is the same for two visitors of the same choice. */
    void hasChoicePart(Visit visit, Choices alike) {
        if (!alike.comparable()) {
            hearing.leaveOpen(ReasonCode.NO_SECOND_VISITOR.with(FactName.JOURNEY.is(visit.journey())));
        } else if (record.after(visit).without(alike.variable()).parts().isEmpty()) {
            hearing.leaveOpen(ReasonCode.NO_CHOICE_PART.with(FactName.JOURNEY.is(visit.journey())));
        }
    }

    /** Demands that the choice still stands in the record at a later moment, as it was recorded. */
    void stands(Visit visit, Moment later, Choices alike) {
        RecordState after = record.after(visit);
        RecordState now = record.at(later);
        if (!after.present() || now.sameAs(after)) {
            return;
        }
        if (!now.present()) {
            find(visit, later, Severity.FAILURE, FindingCode.RECORD_GONE);
        } else if (!alike.comparable()) {
            hearing.leaveOpen(ReasonCode.NO_SECOND_VISITOR.with(FactName.JOURNEY.is(visit.journey())));
        } else {
            Set<String> changed = now.without(alike.variable()).differences(after.without(alike.variable()));
            changed.retainAll(record.partsOfChoices());
            if (!changed.isEmpty()) {
                find(visit, later, Severity.FAILURE, FindingCode.RECORD_CHANGED, parts(changed));
            }
        }
    }

    void find(Visit visit, Moment moment, Severity severity, FindingCode code) {
        find(visit, moment, severity, code, new Facts());
    }

    void find(Visit visit, Moment moment, Severity severity, FindingCode code, Facts facts) {
        hearing.find(new RecordFindings(charter, location).about(visit, moment, severity, code, facts));
    }

    /** The names of parts; the whole has none. */
    static Facts parts(Set<String> names) {
        return new Facts()
                .addAll(
                        FactName.PART,
                        names.stream().filter(name -> !name.isEmpty()).toList());
    }
}
