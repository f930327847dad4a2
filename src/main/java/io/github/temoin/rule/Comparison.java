package io.github.temoin.rule;

import io.github.temoin.evidence.JourneyName;
import java.util.Set;
import java.util.TreeSet;

/** What comes of holding one visitor's record against those of another choice. */
enum Comparison {
    /** Byte for byte the same. */
    SAME_BYTES,
    /** The same in all that is no matter of the single visitor. */
    ALIKE,
    DIFFERENT,
    /** It cannot be told what of the records is the choice. */
    UNKNOWN;

    static Comparison of(ConsentRecord record, RecordState one, Choices others) {
        if (one.present() && others.records().stream().anyMatch(one::sameAs)) {
            return SAME_BYTES;
        }
        if (!record.refusals().comparable() || !record.acceptances().comparable()) {
            return UNKNOWN;
        }
        if (others.records().stream().noneMatch(RecordState::present)) {
            return one.present() ? DIFFERENT : ALIKE;
        }
        Set<String> variable = new TreeSet<>(record.refusals().variable());
        variable.addAll(record.acceptances().variable());
        RecordState reduced = one.without(variable);
        RecordState other = others.records().get(0).without(variable);
        if (!reduced.differences(other).isEmpty()) {
            return DIFFERENT;
        }
        return reduced.parts().isEmpty() ? UNKNOWN : ALIKE;
    }

    /** Why it cannot be told. */
    Reason reason(ConsentRecord record, JourneyName journey) {
        boolean comparable =
                record.refusals().comparable() && record.acceptances().comparable();
        return (comparable ? ReasonCode.NO_CHOICE_PART : ReasonCode.NO_SECOND_VISITOR)
                .with(FactName.JOURNEY.is(journey));
    }
}
