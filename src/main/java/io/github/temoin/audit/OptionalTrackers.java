package io.github.temoin.audit;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.evidence.ObservedCookie;
import java.util.List;

/** The cookies that a charter declares as optional. */
final class OptionalTrackers {

    private final List<DeclaredTracker> optional;

    OptionalTrackers(Charter charter) {
        this.optional = charter.trackers().stream()
                .filter(tracker -> tracker.category().optional())
                .toList();
    }

    /** Tells whether each of them has come. Where none is declared nothing can be waited for, and so the answer is no. */
    boolean allIn(List<ObservedCookie> jar) {
        return !optional.isEmpty() && optional.stream().allMatch(tracker -> isIn(jar, tracker));
    }

    private static boolean isIn(List<ObservedCookie> jar, DeclaredTracker tracker) {
        return jar.stream().anyMatch(cookie -> tracker.matches(cookie.name(), cookie.domain()));
    }
}
