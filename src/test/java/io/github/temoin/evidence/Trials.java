package io.github.temoin.evidence;

import io.github.temoin.evidence.Trial.Barrier;
import io.github.temoin.evidence.Trial.Observation;
import io.github.temoin.evidence.Trial.Situation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Trials for hand-made visits. */
public final class Trials {

    private Trials() {}

    /** The service is given in every situation but without what serves it. */
    public static Trial served(Service service) {
        return new Trial(
                service,
                List.of(),
                Arrays.stream(Situation.values())
                        .map(situation -> seen(situation, Optional.of(situation != Situation.WITHOUT)))
                        .toList(),
                Optional.empty());
    }

    /** The same trial, but for what was seen in one situation. */
    public static Trial but(Trial trial, Situation situation, Optional<Boolean> given) {
        return new Trial(
                trial.service(),
                trial.means(),
                trial.observations().stream()
                        .map(one -> one.situation() == situation ? seen(situation, given) : one)
                        .toList(),
                trial.barrier());
    }

    /** The same trial, which ended before a situation. */
    public static Trial upTo(Trial trial, Situation situation) {
        return new Trial(
                trial.service(),
                trial.means(),
                trial.observations().stream()
                        .filter(one -> one.situation().compareTo(situation) < 0)
                        .toList(),
                trial.barrier());
    }

    public static Trial stopped(Service service, Barrier barrier) {
        return new Trial(service, List.of(), List.of(), Optional.of(barrier));
    }

    private static Observation seen(Situation situation, Optional<Boolean> given) {
        return new Observation(
                situation,
                Step.TAKEN_AWAY,
                "/",
                given,
                given.map(String::valueOf).orElse("unclear"));
    }
}
