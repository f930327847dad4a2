package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.web.StorageKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The record of the visitors' choices: where it is, and what it held at a moment. */
public final class ConsentRecord {

    private static final List<JourneyName> REFUSALS = List.of(JourneyName.REFUSE, JourneyName.COME_BACK_REFUSE);
    private static final List<JourneyName> ACCEPTANCES =
            List.of(JourneyName.ACCEPT, JourneyName.COME_BACK_ACCEPT, JourneyName.WITHDRAW);

    private final Visits visits;
    private final Optional<RecordPlace> place;

    private ConsentRecord(Visits visits, Optional<RecordPlace> place) {
        this.visits = visits;
        this.place = place;
    }

    /** The record as the charter names it, or as it was found out. */
    static ConsentRecord of(Charter charter, Visits visits) {
        return new ConsentRecord(
                visits, locate(charter, visits).map(location -> new RecordPlace(location, charter.host())));
    }

    /**
     * Where the choice is kept: as the charter says; else the cookie or localStorage item that visitors of opposite choices
     * left in different states, and visitors of the same choice alike. Empty where neither tells.
     */
    public static Optional<RecordLocation> locate(Charter charter, Visits visits) {
        return charter.record().or(() -> new RecordFinder(charter, visits).found());
    }

    /** Two visitors of each choice: the visits without which it cannot be told what of a record is the choice. */
    static Set<JourneyName> journeys(JourneyName... more) {
        Set<JourneyName> journeys = new TreeSet<>(REFUSALS);
        journeys.add(JourneyName.ACCEPT);
        journeys.add(JourneyName.COME_BACK_ACCEPT);
        journeys.addAll(List.of(more));
        return journeys;
    }

    Optional<RecordLocation> location() {
        return place.map(RecordPlace::location);
    }

    /** The facts that hold it. */
    Set<FactKind> reads() {
        boolean cookie =
                location().filter(known -> known.kind() != StorageKind.COOKIE).isEmpty();
        return EnumSet.of(cookie ? FactKind.COOKIES : FactKind.STORAGE);
    }

    /** Leaves a rule open that needs the record, where it is not known. */
    boolean isKnown(Hearing hearing) {
        if (place.isEmpty()) {
            hearing.leaveOpen(ReasonCode.RECORD_UNKNOWN.with());
        }
        return place.isPresent();
    }

    RecordState at(Moment moment) {
        return RecordState.of(place.flatMap(known -> known.in(moment.terminal())));
    }

    /** Right before the visitor's first act. */
    RecordState before(Visit visit) {
        return visit.moments().stream()
                .filter(moment -> Scope.BEFORE_FIRST_ACT.contains(moment.step()))
                .map(this::at)
                .reduce((a, b) -> b)
                .orElse(RecordState.NONE);
    }

    /** Once the choice was made: as soon as it changed, which may be later than the click. */
    RecordState after(Visit visit) {
        RecordState before = before(visit);
        RecordState atChoice = visit.moment(Step.CHOICE).map(this::at).orElse(RecordState.NONE);
        return visit.moments().stream()
                .dropWhile(moment -> moment.step() != Step.CHOICE)
                .takeWhile(moment -> moment.step() != Step.WITHDRAWN && moment.step() != Step.RESTART)
                .map(this::at)
                .filter(state -> state.present() && !state.sameAs(before))
                .findFirst()
                .orElse(atChoice);
    }

    /** The records of all who refused. */
    Choices refusals() {
        return choices(REFUSALS);
    }

    /** The records of all who accepted. */
    Choices acceptances() {
        return choices(ACCEPTANCES);
    }

    /** The parts that anyone's record had right after the choice: what comes in later tells of something else. */
    Set<String> partsOfChoices() {
        Set<String> names = new TreeSet<>();
        Stream.of(refusals(), acceptances())
                .flatMap(choices -> choices.records().stream())
                .forEach(state -> names.addAll(state.parts().keySet()));
        return names;
    }

    private Choices choices(List<JourneyName> journeys) {
        return new Choices(journeys.stream()
                .map(visits::of)
                .flatMap(Optional::stream)
                .filter(ConsentRecord::chose)
                .map(this::after)
                .toList());
    }

    /** Tells whether the choice of a journey was made. */
    static boolean chose(Visit visit) {
        return visit.moment(Step.CHOICE).isPresent()
                && visit.interruption()
                        .filter(interruption -> interruption.step() == Step.CHOICE)
                        .isEmpty();
    }
}
