package io.github.temoin.rule;

import io.github.temoin.evidence.Choice;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Visit;
import io.github.temoin.web.Host;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a stored value went out again, without consent, in the query of a request to whomever. What a page makes anew for
 * each request, to get past caches, cannot be what was stored before.
 */
final class SentBack {

    /** A page may ask the clock twice within a moment, for the storage and for a request; nothing was read then. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(1);

    private static final Set<Choice> CONSENTING = EnumSet.of(Choice.ACCEPT_ALL, Choice.ONE_CATEGORY, Choice.WITHDRAW);

    private final Visit visit;

    SentBack(Visit visit) {
        this.visit = visit;
    }

    /**
     * The first request that carried it.
     *
     * @param stored when it was stored
     */
    Optional<Carried> carrying(Secret value, Instant stored) {
        Instant consent = consent();
        return visit.exchanges()
                .filter(exchange -> exchange.sent().isAfter(stored.plus(SAME_MOMENT))
                        && exchange.sent().isBefore(consent)
                        && !Requests.neverSent(exchange))
                .sorted(Comparator.comparing(Exchange::sent))
                .flatMap(exchange -> carried(exchange, value))
                .findFirst();
    }

    /**
     * A request that carried a value.
     *
     * @param field of the query, that holds it
     */
    record Carried(Host host, String field) {}

    private Instant consent() {
        return visit.interactions().stream()
                .filter(act -> CONSENTING.contains(visit.choice()) && act.intent() == Interaction.Intent.CHOOSE)
                .map(Interaction::at)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private static Stream<Carried> carried(Exchange exchange, Secret value) {
        return Requests.host(exchange).stream().flatMap(host -> exchange.address().query().entrySet().stream()
                .filter(field -> holds(field.getValue(), value))
                .map(field -> new Carried(host, field.getKey()))
                .sorted(Comparator.comparing(Carried::field)));
    }

    private static boolean holds(Secret sent, Secret value) {
        return sent.digest().equals(value.digest())
                || sent.parts().values().stream().anyMatch(part -> holds(part, value));
    }
}
