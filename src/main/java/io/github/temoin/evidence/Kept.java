package io.github.temoin.evidence;

import io.github.temoin.web.TrackerKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One cookie or stored item as a snapshot shows it. */
record Kept(Optional<ObservedCookie> cookie, Secret value) {

    /** What a snapshot shows, by key. Of cookies that differ in the partition alone, the unpartitioned one stands for all. */
    static Map<TrackerKey, Kept> in(TerminalState state) {
        Map<TrackerKey, Kept> found = new HashMap<>();
        List<ObservedCookie> cookies = new ArrayList<>(state.cookies());
        cookies.sort(Comparator.comparing(cookie -> cookie.partition().orElse("")));
        cookies.forEach(cookie -> found.putIfAbsent(cookie.key(), new Kept(Optional.of(cookie), cookie.value())));
        state.entries().forEach(entry -> found.putIfAbsent(entry.key(), new Kept(Optional.empty(), entry.value())));
        return found;
    }

    boolean sameValueAs(Kept other) {
        return value.digest().equals(other.value.digest());
    }

    /** By how much the other lives longer; zero where either ends with the session. */
    Duration extensionTo(Kept other) {
        Optional<Duration> both = cookie.flatMap(ObservedCookie::expires)
                .flatMap(from -> other.cookie.flatMap(ObservedCookie::expires).map(to -> Duration.between(from, to)));
        return both.orElse(Duration.ZERO);
    }
}
