package io.github.temoin.rule;

import io.github.temoin.web.Lifetime;
import java.time.Duration;

/** Lengths of time as findings tell them. */
final class Spans {

    private static final Duration IN_DAYS = Duration.ofDays(2);
    private static final Duration IN_MINUTES = Duration.ofMinutes(2);

    private Spans() {}

    /** As an ISO 8601 duration without false exactness: a cookie is seen some seconds after its time began to run. */
    static String shown(Duration span) {
        Duration rounded = span;
        if (span.compareTo(IN_DAYS) >= 0) {
            rounded = Duration.ofDays(span.plusHours(12).toDays());
        } else if (span.compareTo(IN_MINUTES) >= 0) {
            rounded = Duration.ofMinutes(span.plusSeconds(30).toMinutes());
        }
        return Lifetime.of(rounded).toString();
    }
}
