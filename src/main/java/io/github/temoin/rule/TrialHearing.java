package io.github.temoin.rule;

import io.github.temoin.evidence.Service;
import io.github.temoin.evidence.Trial;
import io.github.temoin.evidence.Visit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads the trials of a visit; one that could not be made, or not to its end, leaves the rule open. */
record TrialHearing(Hearing hearing, Visit visit) {

    /** Why there is nothing to try, as the suite says or as was seen. */
    private static final Set<Trial.Barrier> SPARES = EnumSet.of(
            Trial.Barrier.NO_CREDENTIALS,
            Trial.Barrier.ONE_LANGUAGE,
            Trial.Barrier.LANGUAGE_IN_ADDRESS,
            Trial.Barrier.NO_API_WRITE);

    /** The trial of a service, where it was come to. */
    Optional<Trial> trial(Service service) {
        Optional<Trial> trial = visit.trial(service);
        if (trial.isEmpty() && visit.interruption().isPresent()) {
            hearing.requireEnd(visit);
        } else if (trial.isEmpty()) {
            hearing.leaveOpen(ReasonCode.TRIAL_NOT_FINISHED.with(FactName.JOURNEY.is(visit.journey())));
        }
        return trial;
    }

    /** Why there was nothing to try. Where something else stood in the way, the rule is left open. */
    Optional<Reason> spared(Trial trial) {
        Optional<Reason> reason = trial.barrier().map(this::reason);
        if (trial.barrier().filter(SPARES::contains).isPresent()) {
            return reason;
        }
        reason.ifPresent(hearing::leaveOpen);
        return Optional.empty();
    }

    Reason reason(Trial.Barrier barrier) {
        return ReasonCode.valueOf(barrier.name()).with(FactName.JOURNEY.is(visit.journey()));
    }
}
