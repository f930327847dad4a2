package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Interruption;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.Severity;
import io.github.temoin.web.StorageKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Goes through the cookies of all visits, to hold what they are against what they are declared to be. */
final class JarReading {

    /** Makes findings about one cookie. */
    @FunctionalInterface
    interface Question {
        List<Finding> ask(Scope scope, Life life, List<DeclaredTracker> declared);
    }

    private final Charter charter;
    private final Visits visits;
    private final Set<FactKind> reads = EnumSet.of(FactKind.PAGES, FactKind.COOKIES);
    private final Hearing hearing = new Hearing();
    private final Set<DeclaredTracker> seen = new HashSet<>();

    /** @param more kinds of facts that are read beside the jar */
    JarReading(Charter charter, Visits visits, FactKind... more) {
        this.charter = charter;
        this.visits = visits;
        this.reads.addAll(List.of(more));
    }

    /** The visits on which cookies come: one who chooses nothing, and, where a choice can be made, one of each. */
    static Set<JourneyName> journeys(Charter charter) {
        return charter.bannerExpected()
                ? Set.of(JourneyName.UNTOUCHED, JourneyName.REFUSE, JourneyName.ACCEPT)
                : Set.of(JourneyName.UNTOUCHED);
    }

    /** Asks of every cookie that was kept, on whatever visit. */
    JarReading ask(Set<JourneyName> needed, Question question) {
        for (JourneyName journey : needed) {
            hearing.visit(visits, journey).ifPresent(this::require);
        }
        for (Visit visit : visits.all()) {
            Scope scope = Scope.of(charter, visit);
            for (Life life : scope.attribution().lives()) {
                if (life.fate() == Life.Fate.KEPT && life.key().kind() == StorageKind.COOKIE) {
                    List<DeclaredTracker> declared =
                            charter.declarationsOf(life.key().name(), life.key().host());
                    seen.addAll(declared);
                    hearing.find(question.ask(scope, life, declared));
                }
            }
        }
        return this;
    }

    /** Notes the declared cookies that could have been compared, where none of them came. */
    Judgement judgement(Predicate<DeclaredTracker> comparable) {
        List<DeclaredTracker> compared =
                charter.trackers().stream().filter(comparable).toList();
        if (compared.stream().noneMatch(seen::contains)
                && hearing.judgement().findings().isEmpty()) {
            compared.forEach(tracker -> hearing.find(notSeen(tracker)));
        }
        return hearing.judgement();
    }

    private void require(Visit visit) {
        ArrivalBanner banner = new ArrivalBanner(charter, visits);
        boolean nothingToChoose = visit.interruption()
                        .map(Interruption::code)
                        .filter("no-banner"::equals)
                        .isPresent()
                && banner.stateOn(visit) == ArrivalBanner.State.ABSENT;
        hearing.require(visit, Step.ARRIVAL);
        if (!nothingToChoose && !InformationOnly.endsVisit(charter, visits, visit)) {
            hearing.requireEnd(visit);
        }
        banner.require(hearing, visit);
        hearing.watch(Scope.of(charter, visit), reads);
    }

    private Finding notSeen(DeclaredTracker tracker) {
        return new Finding(
                Severity.NOTE,
                FindingCode.DECLARED_COOKIE_NOT_SEEN.word(),
                Subject.COOKIE,
                tracker.name().text(),
                Optional.of(tracker.domain()),
                "/",
                Optional.of(charter.site().partyOf(tracker.domain())),
                true,
                JourneyName.UNTOUCHED,
                Step.ARRIVAL,
                charter.pages().stream().findFirst().orElse(""),
                Origin.UNKNOWN,
                new Facts()
                        .add(FactName.CATEGORY, tracker.category().word())
                        .add(FactName.DECLARED_AT, tracker.declaration())
                        .list());
    }
}
