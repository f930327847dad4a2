package io.github.temoin.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one visitor met on one journey: plain data, the only thing that rules look at.
 *
 * @param home the address that the visitor set out for
 * @param moments in order of time
 * @param interactions in order of time
 * @param interruption why the journey could not be finished; empty where it was
 * @param details the detailed choices as they were before anything in them was touched; empty where they were not opened
 * @param trials of what necessary cookies are declared for, in order of time
 * @param keyboard what was met without a mouse; empty where that was not tried
 * @param signal how the portal answered Global Privacy Control; empty where that was not sent
 */
public record Visit(
        JourneyName journey,
        Choice choice,
        Address home,
        Instant started,
        List<Moment> moments,
        List<Interaction> interactions,
        Optional<Interruption> interruption,
        Optional<BannerSighting.Shown> details,
        List<Trial> trials,
        Optional<KeyboardTour> keyboard,
        Optional<SignalReply> signal) {

    /** A visit on which nothing was put to the test. */
    public Visit(
            JourneyName journey,
            Choice choice,
            Address home,
            Instant started,
            List<Moment> moments,
            List<Interaction> interactions,
            Optional<Interruption> interruption,
            Optional<BannerSighting.Shown> details,
            List<Trial> trials) {
        this(
                journey,
                choice,
                home,
                started,
                moments,
                interactions,
                interruption,
                details,
                trials,
                Optional.empty(),
                Optional.empty());
    }

    /** A visit on which no detailed choices were opened, and nothing was put to the test. */
    public Visit(
            JourneyName journey,
            Choice choice,
            Address home,
            Instant started,
            List<Moment> moments,
            List<Interaction> interactions,
            Optional<Interruption> interruption) {
        this(journey, choice, home, started, moments, interactions, interruption, Optional.empty(), List.of());
    }

    public Visit {
        moments = List.copyOf(moments);
        interactions = List.copyOf(interactions);
        trials = List.copyOf(trials);
    }

    /** The same visit with other moments. */
    public Visit withMoments(List<Moment> others) {
        return new Visit(
                journey, choice, home, started, others, interactions, interruption, details, trials, keyboard, signal);
    }

    /** The same visit with what was met without a mouse, and how Global Privacy Control was answered. */
    public Visit with(Optional<KeyboardTour> tour, Optional<SignalReply> reply) {
        return new Visit(
                journey, choice, home, started, moments, interactions, interruption, details, trials, tour, reply);
    }

    /** The first moment of a step. */
    public Optional<Moment> moment(Step step) {
        return moments.stream().filter(moment -> moment.step() == step).findFirst();
    }

    /** The trial of a service; empty where it was not come to. */
    public Optional<Trial> trial(Service service) {
        return trials.stream().filter(trial -> trial.service() == service).findFirst();
    }

    /** All exchanges, in order of moments. */
    public Stream<Exchange> exchanges() {
        return moments.stream().flatMap(moment -> moment.exchanges().stream());
    }

    /** How many clicks an intent took; one that had no effect, or was made again, does not count. */
    public long clicks(Interaction.Intent intent) {
        return interactions.stream()
                .filter(act -> act.intent() == intent && act.effective())
                .count();
    }
}
