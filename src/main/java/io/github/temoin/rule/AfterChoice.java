package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visits;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Judges all that follows a choice, on every listed page. What was there before it is judged where it still is. */
final class AfterChoice {

    private static final List<Step> IN_ONE_SESSION = List.of(Step.CHOICE, Step.PAGE, Step.RELOAD, Step.WINDOW);

    private AfterChoice() {}

    /** The journeys of a choice; none where the suite says that there is no banner. */
    static Set<JourneyName> journeys(Charter charter, Collection<JourneyName> journeys) {
        return charter.bannerExpected() ? new TreeSet<>(journeys) : Set.of();
    }

    /**
     * The journeys on which the detailed choices are seen: those of one category alone; where none is optional, the first
     * screen must do.
     */
    static Set<JourneyName> journeysOfCategories(Charter charter) {
        Set<JourneyName> journeys = new TreeSet<>();
        charter.optionalCategories().forEach(category -> journeys.add(JourneyName.custom(category.word())));
        return journeys(charter, journeys.isEmpty() ? Set.of(JourneyName.UNTOUCHED) : journeys);
    }

    /** What a rule on choices comes to where the suite says that none can be made. */
    static Judgement noBanner() {
        return Judgement.notApplicable(ReasonCode.BANNER_NOT_EXPECTED.with());
    }

    /** Judges a choice that is made by a visitor who stays, and by one who comes back. */
    static Judgement judge(
            Charter charter, Visits visits, JourneyName staying, JourneyName comingBack, Allowed allowed) {
        if (!charter.bannerExpected()) {
            return noBanner();
        }
        Hearing hearing = new Hearing();
        judge(hearing, charter, visits, staying, allowed, IN_ONE_SESSION);
        hearing.visit(visits, comingBack).ifPresent(visit -> {
            Scope scope = Scope.of(charter, visit).sinceFirstAct();
            hearing.require(visit, Step.CHOICE, Step.RESTART);
            look(hearing, visits, scope, allowed);
        });
        return hearing.judgement();
    }

    /** Judges one journey on which all listed pages are visited. */
    static void judge(
            Hearing hearing, Charter charter, Visits visits, JourneyName journey, Allowed allowed, List<Step> steps) {
        hearing.visit(visits, journey).ifPresent(visit -> {
            Scope scope = Scope.of(charter, visit).sinceFirstAct();
            hearing.require(visit, steps.toArray(Step[]::new));
            hearing.requireEnd(visit);
            hearing.requireListedPages(scope);
            look(hearing, visits, scope, allowed);
        });
    }

    private static void look(Hearing hearing, Visits visits, Scope scope, Allowed allowed) {
        Check checks = new Checks(visits);
        Set<FactKind> reads = EnumSet.of(FactKind.PAGES);
        reads.addAll(checks.reads());
        hearing.watch(scope, reads);
        hearing.find(checks.findings(scope, allowed));
    }
}
