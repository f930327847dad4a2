package io.github.temoin.evidence;

import io.github.temoin.web.TrackerKey;
import java.util.Optional;

/**
 * One event in the life of a cookie or stored item.
 *
 * @param moment the index of the moment in which it falls
 * @param cookie as it was asked for or logged
 */
record Trace(
        TrackerKey key,
        Kind kind,
        int moment,
        Occasion occasion,
        Origin origin,
        Optional<ObservedCookie> cookie,
        Secret value) {

    enum Kind {
        /** A header or script asked for it. */
        SET,
        /** A header or script asked for its removal. */
        REMOVAL,
        /** The browser logged that it was stored. */
        ADDED,
        /** The browser logged that it was removed. */
        DELETED,
        /** It was refused. */
        REFUSED
    }

    boolean is(Kind one) {
        return kind == one;
    }
}
