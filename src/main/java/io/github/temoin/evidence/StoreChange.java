package io.github.temoin.evidence;

import java.time.Instant;
import java.util.Set;

/**
 * A change of the cookie store: as the browser itself logged it, or, where only that can be told, a cookie that was
 * asked for and that every browser refuses. A refused cookie stands here alone, and in no exchange or script write.
 *
 * @param cookie which cookie
 * @param kind what became of it
 * @param reason the browser's word for why it was refused or deleted; empty for one that was added
 * @param origin what asked for it, where that is known
 */
public record StoreChange(
        Instant at, ObservedCookie cookie, Kind kind, String reason, Origin origin, Set<Witness> witnesses) {

    public StoreChange {
        witnesses = Set.copyOf(witnesses);
    }

    /** What became of a cookie. */
    public enum Kind {
        ADDED,
        DELETED,
        REFUSED
    }
}
