package io.github.temoin.evidence;

import java.time.Instant;

/**
 * A change of the cookie store as the browser itself logged it.
 *
 * @param cookie which cookie
 * @param kind what became of it
 * @param reason the browser's word for why it was refused or deleted; empty for one that was added
 */
public record StoreChange(Instant at, ObservedCookie cookie, Kind kind, String reason) {

    /** What became of a cookie. */
    public enum Kind {
        ADDED,
        DELETED,
        REFUSED
    }
}
