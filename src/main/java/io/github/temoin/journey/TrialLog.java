package io.github.temoin.journey;

import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Service;
import io.github.temoin.evidence.Trial;
import io.github.temoin.web.TrackerKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A trial under way: takes down what is seen, and takes away what is declared to serve. Used by one thread. */
final class TrialLog {

    private final Trip trip;
    private final Service service;
    private final List<TrackerKey> means = new ArrayList<>();
    private final List<Trial.Observation> observations = new ArrayList<>();

    TrialLog(Trip trip, Service service) {
        this.trip = trip;
        this.service = service;
    }

    /** Takes down what a window shows; where its page did not arrive, nothing can be told. */
    void see(Trial.Situation situation, Window window, Optional<Boolean> given, String seen) {
        boolean arrived = window.arrival().arrived();
        observations.add(new Trial.Observation(
                situation,
                trip.heading(),
                window.listedPage(),
                arrived ? given : Optional.empty(),
                arrived ? seen : "the page did not arrive"));
    }

    /** Whether the service was given when it was looked at last; empty where that could not be told. */
    Optional<Boolean> last() {
        return observations.get(observations.size() - 1).given();
    }

    /** Notes what is on the terminal and declared to serve. */
    void note(TrackerKey key) {
        means.add(key);
    }

    /** The cookies that are on the terminal now and declared to serve. */
    List<ObservedCookie> cookies() {
        return trip.recorder().cookies().stream()
                .filter(cookie -> trip.gear().declared().serves().test(service, cookie))
                .toList();
    }

    /** Takes cookies away, of those that are declared to serve. */
    void takeAway(Predicate<ObservedCookie> which) {
        cookies().stream().filter(which).forEach(cookie -> {
            trip.recorder().takeAway(cookie);
            trip.did("take-away " + cookie.name());
        });
    }

    Trial finished() {
        return new Trial(service, means, observations, Optional.empty());
    }

    Trial stopped(Trial.Barrier barrier) {
        return new Trial(service, means, observations, Optional.of(barrier));
    }
}
