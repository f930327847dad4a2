package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.TerminalState;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.web.Party;
import io.github.temoin.web.StorageKind;
import io.github.temoin.web.TrackerKey;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds out where a choice is recorded: every visitor who made one wrote there with the click, and what visitors of opposite
 * choices wrote differs in a part that visitors of the same choice have in common.
 */
final class RecordFinder {

    private final Charter charter;
    private final List<Visit> refusals;
    private final List<Visit> acceptances;

    RecordFinder(Charter charter, Visits visits) {
        this.charter = charter;
        this.refusals = made(visits, JourneyName.REFUSE, JourneyName.COME_BACK_REFUSE);
        this.acceptances = made(visits, JourneyName.ACCEPT, JourneyName.COME_BACK_ACCEPT, JourneyName.WITHDRAW);
    }

    /** The record; empty where there are too few visitors to compare, or where nothing or too much could be it. */
    Optional<RecordLocation> found() {
        if (refusals.size() < 2 || acceptances.size() < 2) {
            return Optional.empty();
        }
        Set<TrackerKey> written = writtenByAll();
        Set<TrackerKey> telling = new TreeSet<>(bestFirst());
        written.stream().filter(this::tellsChoicesApart).forEach(telling::add);
        if (telling.isEmpty() && written.size() == 1) {
            // All who chose wrote it, and nothing else: that it tells nothing is for a rule to say.
            telling.addAll(written);
        }
        return telling.stream().findFirst().map(key -> new RecordLocation(key.kind(), key.name()));
    }

    private Set<TrackerKey> writtenByAll() {
        Set<TrackerKey> written = writtenWithTheClick(refusals.get(0));
        Stream.concat(refusals.stream(), acceptances.stream())
                .forEach(visit -> written.retainAll(writtenWithTheClick(visit)));
        return written;
    }

    private boolean tellsChoicesApart(TrackerKey key) {
        Choices refused =
                new Choices(refusals.stream().map(visit -> chosen(visit, key)).toList());
        Choices accepted = new Choices(
                acceptances.stream().map(visit -> chosen(visit, key)).toList());
        Set<String> variable = new HashSet<>(refused.variable());
        variable.addAll(accepted.variable());
        return !refused.records()
                .get(0)
                .without(variable)
                .differences(accepted.records().get(0).without(variable))
                .isEmpty();
    }

    private static Set<TrackerKey> writtenWithTheClick(Visit visit) {
        Set<TrackerKey> written = new HashSet<>();
        TerminalState chosen = visit.moment(Step.CHOICE).orElseThrow().terminal();
        Stream.concat(
                        chosen.cookies().stream().map(cookie -> cookie.key()),
                        chosen.entries().stream()
                                .filter(entry -> entry.kind() == StorageKind.LOCAL_STORAGE)
                                .map(entry -> entry.key()))
                .filter(key -> !chosen(visit, key).sameAs(before(visit, key)))
                .forEach(written::add);
        return written;
    }

    private static RecordState chosen(Visit visit, TrackerKey key) {
        return state(visit.moment(Step.CHOICE), key);
    }

    private static RecordState before(Visit visit, TrackerKey key) {
        return state(
                visit.moments().stream()
                        .filter(moment -> Scope.BEFORE_FIRST_ACT.contains(moment.step()))
                        .reduce((a, b) -> b),
                key);
    }

    private static RecordState state(Optional<Moment> moment, TrackerKey key) {
        return RecordState.of(moment.map(Moment::terminal).flatMap(terminal -> Stream.concat(
                        terminal.cookies().stream()
                                .filter(cookie -> cookie.key().equals(key))
                                .map(cookie -> cookie.value()),
                        terminal.entries().stream()
                                .filter(entry -> entry.key().equals(key))
                                .map(entry -> entry.value()))
                .findFirst()));
    }

    private Comparator<TrackerKey> bestFirst() {
        return Comparator.<TrackerKey, Party>comparing(key -> charter.site().partyOf(key.host()))
                .thenComparing(TrackerKey::kind)
                .thenComparing(TrackerKey::name)
                .thenComparing(TrackerKey::host)
                .thenComparing(TrackerKey::path);
    }

    private static List<Visit> made(Visits visits, JourneyName... journeys) {
        return Stream.of(journeys)
                .map(visits::of)
                .flatMap(Optional::stream)
                .filter(ConsentRecord::chose)
                .toList();
    }
}
