package io.github.temoin.rule;

import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.web.Lifetime;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long a cookie is to live: as it was asked for, since browsers cut at 400 days what is asked for (RFC 6265bis), and by
 * every look at the jar, since a later write may extend it.
 */
final class LifeSpan {

    /** Of a lifetime: the clocks of server and browser differ, and an answer takes its time. */
    private static final int SLACK_DIVISOR = 100;

    private static final Duration LEAST_SLACK = Duration.ofMinutes(1);

    /** A day more or less is how people count months. */
    private static final Duration MOST_SLACK = Duration.ofDays(1);

    private final Scope scope;
    private final Life life;

    LifeSpan(Scope scope, Life life) {
        this.scope = scope;
        this.life = life;
    }

    /** The longest; empty for a cookie that always ends with the session. */
    Optional<Duration> longest() {
        return Stream.concat(life.lifetime().stream(), scope.moments().stream().flatMap(this::left))
                .max(Comparator.naturalOrder());
    }

    /** Tells whether a span is longer than a lifetime can mean, by more than clocks and calendars explain. */
    static boolean exceeds(Duration span, Lifetime lifetime) {
        Duration longest = lifetime.longest();
        Duration slack = longest.dividedBy(SLACK_DIVISOR);
        if (slack.compareTo(LEAST_SLACK) < 0) {
            slack = LEAST_SLACK;
        }
        if (slack.compareTo(MOST_SLACK) > 0) {
            slack = MOST_SLACK;
        }
        return span.compareTo(longest.plus(slack)) > 0;
    }

    private Stream<Duration> left(Moment moment) {
        return moment.terminal().cookies().stream()
                .filter(cookie -> cookie.key().equals(life.key()))
                .map(ObservedCookie::expires)
                .flatMap(Optional::stream)
                .map(end -> Duration.between(moment.terminal().at(), end));
    }
}
