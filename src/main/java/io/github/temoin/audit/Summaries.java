package io.github.temoin.audit;

import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.evidence.TerminalState;
import io.github.temoin.evidence.Visit;
import io.github.temoin.web.StorageKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells visits in a few words. */
final class Summaries {

    private final Optional<RecordLocation> record;

    Summaries(Optional<RecordLocation> record) {
        this.record = record;
    }

    JourneySummary of(Visit visit) {
        Optional<TerminalState> last = visit.moments().isEmpty()
                ? Optional.empty()
                : Optional.of(visit.moments().get(visit.moments().size() - 1).terminal());
        return new JourneySummary(
                visit.journey(),
                visit.choice(),
                visit.interruption(),
                visit.clicks(Interaction.Intent.CHOOSE),
                visit.interactions().stream()
                        .filter(act -> act.intent() != Interaction.Intent.PROBE)
                        .map(Interaction::label)
                        .toList(),
                record.filter(
                        location -> last.map(state -> holds(state, location)).orElse(false)),
                last.map(this::days).orElse(OptionalLong.empty()),
                pages(visit));
    }

    private static List<String> pages(Visit visit) {
        return visit.moments().stream()
                .flatMap(moment -> moment.pages().stream())
                .map(PageView::page)
                .distinct()
                .toList();
    }

    private OptionalLong days(TerminalState state) {
        return cookie(state)
                .flatMap(ObservedCookie::expires)
                .map(end -> OptionalLong.of(daysBetween(state.at(), end)))
                .orElse(OptionalLong.empty());
    }

    private Optional<ObservedCookie> cookie(TerminalState state) {
        return record.filter(location -> location.kind() == StorageKind.COOKIE)
                .flatMap(location -> state.cookies().stream()
                        .filter(cookie -> cookie.name().equals(location.name()))
                        .findFirst());
    }

    private boolean holds(TerminalState state, RecordLocation location) {
        return location.kind() == StorageKind.COOKIE
                ? cookie(state).isPresent()
                : state.entries().stream().anyMatch(entry -> isAt(entry, location));
    }

    private static boolean isAt(StorageEntry entry, RecordLocation location) {
        return entry.kind() == location.kind() && entry.name().equals(location.name());
    }

    private static long daysBetween(Instant from, Instant to) {
        // A cookie set for 182 days was set a few seconds before it was read.
        return Duration.between(from, to.plus(Duration.ofMinutes(5))).toDays();
    }
}
