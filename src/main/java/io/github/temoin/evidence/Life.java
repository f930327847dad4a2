package io.github.temoin.evidence;

import io.github.temoin.web.TrackerKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of one cookie or stored item during a visit, as inferred from the facts.
 *
 * @param fate whether it was kept, only passed by, or never was on the terminal
 * @param first when it came, or was asked for
 * @param origin who set what the first snapshot shows: the latest write before it, of the same value where there is one
 * @param asked the cookie as the header or script asked for it
 * @param kept the cookie as the first snapshot shows it
 * @param value at first
 * @param changes of value and expiry between snapshots, in order of time
 * @param passages the times that it came and went between two snapshots
 * @param returns the times that it was gone and came anew, in order of time
 * @param end how it went, after the last snapshot that shows it
 */
public record Life(
        TrackerKey key,
        Fate fate,
        Occasion first,
        Origin origin,
        Optional<ObservedCookie> asked,
        Optional<ObservedCookie> kept,
        Secret value,
        List<Change> changes,
        List<Passage> passages,
        List<Return> returns,
        Optional<End> end) {

    public Life {
        changes = List.copyOf(changes);
        passages = List.copyOf(passages);
        returns = List.copyOf(returns);
    }

    /** Whether something ever was on the terminal. */
    public enum Fate {
        /** A snapshot shows it. */
        KEPT,
        /** It was set and gone again between two snapshots. */
        PASSED,
        /** It was asked for, and the browser refused it. */
        REFUSED,
        /** It was asked for, and nothing tells that it was ever stored. */
        ASKED
    }

    /** How something went. */
    public enum Departure {
        /** A script, a header or the visitor's browser removed it. */
        DELETED,
        /** Its time, or the browsing session, was over. */
        EXPIRED
    }

    /**
     * It changed from one snapshot to the next.
     *
     * @param value whether the value changed
     * @param extension by how much it lives longer now; zero where its expiry stayed, negative where it was cut short
     * @param origin of the latest write in between
     */
    public record Change(Occasion occasion, boolean value, Duration extension, Origin origin) {}

    /**
     * It came and went between two snapshots.
     *
     * @param occasion when it came
     * @param origin who set it
     * @param asked the cookie as it was asked for
     * @param departure how it went
     */
    public record Passage(Occasion occasion, Origin origin, Optional<ObservedCookie> asked, Departure departure) {}

    /**
     * It was gone and came anew, to be shown by a snapshot.
     *
     * @param occasion when it came
     * @param origin who set it then
     * @param asked the cookie as it was asked for then
     * @param kept the cookie as the snapshot shows it
     * @param value in the snapshot
     */
    public record Return(
            Occasion occasion,
            Origin origin,
            Optional<ObservedCookie> asked,
            Optional<ObservedCookie> kept,
            Secret value) {}

    /**
     * It is gone for good.
     *
     * @param origin who removed it
     */
    public record End(Occasion occasion, Departure departure, Origin origin) {}

    /** The life that was led at an instant: what was gone and came anew before it began when it came anew. */
    public Life asOf(Instant instant) {
        return returns.stream()
                .filter(anew -> !anew.occasion().at().isAfter(instant))
                .reduce((a, b) -> b)
                .map(this::since)
                .orElse(this);
    }

    private Life since(Return anew) {
        return new Life(
                key,
                fate,
                anew.occasion(),
                anew.origin(),
                anew.asked(),
                anew.kept(),
                anew.value(),
                changes,
                passages,
                returns,
                end);
    }

    /** The cookie with the attributes that were asked for where they are known: jars tell less. */
    public Optional<ObservedCookie> cookie() {
        return asked.or(() -> kept);
    }

    /** How long a cookie was to live when it came; empty for a session cookie, and for what is no cookie. */
    public Optional<Duration> lifetime() {
        return cookie().flatMap(ObservedCookie::expires).map(end -> Duration.between(first.at(), end));
    }
}
