package io.github.temoin.journey;

import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.KeyboardTour;
import io.github.temoin.evidence.SignalReply;
import io.github.temoin.evidence.Trial;
import io.github.temoin.evidence.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a visitor did and tried, beside what happened. Used by one thread. */
final class Notebook {

    private final List<Interaction> interactions = new ArrayList<>();
    private final List<Trial> trials = new ArrayList<>();
    private Optional<BannerSighting.Shown> details = Optional.empty();
    private Optional<KeyboardTour> keyboard = Optional.empty();
    private Optional<SignalReply> signal = Optional.empty();

    void record(List<Interaction> acts) {
        interactions.addAll(acts);
    }

    void keep(Trial trial) {
        trials.add(trial);
    }

    void keep(KeyboardTour tour) {
        keyboard = Optional.of(tour);
    }

    void keep(SignalReply reply) {
        signal = Optional.of(reply);
    }

    /** Keeps the detailed choices as they were before the visitor touched them; those of a later look show what was chosen. */
    void keepDetails(Optional<BannerSighting.Shown> untouched) {
        details = untouched;
    }

    /** The visit with all that was taken down. */
    Visit complete(Visit visit) {
        return new Visit(
                visit.journey(),
                visit.choice(),
                visit.home(),
                visit.started(),
                visit.moments(),
                interactions,
                visit.interruption(),
                details,
                trials,
                keyboard,
                signal);
    }
}
