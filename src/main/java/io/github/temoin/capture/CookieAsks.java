package io.github.temoin.capture;

import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.ScriptWrite;
import io.github.temoin.web.TrackerKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers who asked for which cookie, so that a change that the browser's log tells of can be told by whom. */
final class CookieAsks {
    private static final int MOST = 40_000;

    /** A script tells of its write only after it was made. */
    private static final Duration LATE = Duration.ofMillis(500);

    private static final String DELETION = "";

    /** One asking. */
    record Ask(ObservedCookie cookie, Origin origin) {}

    /** A cookie with a value, or its deletion. */
    private record Wish(TrackerKey key, String digest) {}

    private final Map<Wish, NavigableMap<Instant, Ask>> asks = new HashMap<>();
    private int count;

    void remember(Exchange exchange) {
        Origin origin = Origin.header(exchange.address());
        exchange.setCookies().forEach(cookie -> add(exchange.sent(), new Ask(cookie, origin)));
    }

    void remember(ScriptWrite write) {
        write.cookie().ifPresent(cookie -> add(write.at(), new Ask(cookie, write.origin())));
    }

    /** Who asked last for this cookie with this value. */
    Optional<Ask> added(ObservedCookie cookie, Instant at) {
        return last(new Wish(cookie.key(), cookie.value().digest()), at);
    }

    /** Who asked last for its deletion. */
    Optional<Ask> deleted(ObservedCookie cookie, Instant at) {
        return last(new Wish(cookie.key(), DELETION), at);
    }

    private Optional<Ask> last(Wish wish, Instant at) {
        return Optional.ofNullable(asks.getOrDefault(wish, new TreeMap<>()).floorEntry(at.plus(LATE)))
                .map(Map.Entry::getValue);
    }

    private void add(Instant at, Ask ask) {
        if (count++ >= MOST) {
            asks.clear();
            count = 1;
        }
        boolean deletion = ask.cookie().expiredAt(at);
        Wish wish = new Wish(
                ask.cookie().key(), deletion ? DELETION : ask.cookie().value().digest());
        asks.computeIfAbsent(wish, unknown -> new TreeMap<>()).put(at, ask);
    }
}
