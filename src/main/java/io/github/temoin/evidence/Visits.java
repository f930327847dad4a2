package io.github.temoin.evidence;

import java.util.List;
import java.util.Optional;

/** All visits of one suite in one browser, ordered by journey. */
public record Visits(List<Visit> all) {

    public Visits {
        all = all.stream().sorted((a, b) -> a.journey().compareTo(b.journey())).toList();
    }

    /** The visit of a journey. */
    public Optional<Visit> of(JourneyName journey) {
        return all.stream().filter(visit -> visit.journey().equals(journey)).findFirst();
    }
}
