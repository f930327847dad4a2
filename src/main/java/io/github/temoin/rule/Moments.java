package io.github.temoin.rule;

import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells when something happened on a visit. */
final class Moments {

    private final Visit visit;

    Moments(Visit visit) {
        this.visit = visit;
    }

    /** When, as facts: since the visitor set out, since the choice, after which act. */
    List<Fact> facts(Instant at) {
        Facts facts = new Facts().add(FactName.SINCE_ARRIVAL, seconds(visit.started(), at));
        choice().ifPresent(choice -> facts.add(FactName.SINCE_CHOICE, seconds(choice, at)));
        withdrawal().ifPresent(withdrawal -> facts.add(FactName.SINCE_WITHDRAWAL, seconds(withdrawal, at)));
        probeBefore(at).ifPresent(act -> facts.add(FactName.AFTER_ACT, act.label()));
        return facts.list();
    }

    /** When the choice was made: at its last click. */
    Optional<Instant> choice() {
        return last(Interaction.Intent.CHOOSE).map(Interaction::at);
    }

    /** When the withdrawal was made: at its last click. */
    Optional<Instant> withdrawal() {
        return last(Interaction.Intent.WITHDRAW).map(Interaction::at);
    }

    /** The act right before an instant, of those that are no choice. */
    private Optional<Interaction> probeBefore(Instant at) {
        return visit.interactions().stream()
                .filter(act ->
                        act.intent() == Interaction.Intent.PROBE && !act.at().isAfter(at))
                .max(Comparator.comparing(Interaction::at));
    }

    private Optional<Interaction> last(Interaction.Intent intent) {
        return visit.interactions().stream()
                .filter(act -> act.intent() == intent)
                .max(Comparator.comparing(Interaction::at));
    }

    private static String seconds(Instant from, Instant to) {
        return String.format(Locale.ROOT, "%+.1f s", Duration.between(from, to).toMillis() / 1000.0);
    }
}
