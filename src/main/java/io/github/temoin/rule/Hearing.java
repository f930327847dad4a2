package io.github.temoin.rule;

import io.github.temoin.evidence.Arrival;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.Interruption;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what a rule finds, and every reason why a part of it could not be judged. Used by one thread. */
final class Hearing {

    private final FindingList findings = new FindingList();
    private final Set<Reason> inconclusive = new LinkedHashSet<>();

    /** Findings; what was found already on another journey is noted there. */
    void find(Collection<Finding> more) {
        more.forEach(findings::add);
    }

    void find(Finding finding) {
        findings.add(finding);
    }

    /** A part could not be judged. */
    void leaveOpen(Reason reason) {
        inconclusive.add(reason);
    }

    /** The visit of a journey; where it was not made, the rule is inconclusive. */
    Optional<Visit> visit(Visits visits, JourneyName journey) {
        Optional<Visit> found = visits.of(journey);
        if (found.isEmpty()) {
            leaveOpen(ReasonCode.NO_VISIT.with(FactName.JOURNEY.is(journey)));
        }
        return found;
    }

    /** Demands that moments were reached. */
    void require(Visit visit, Step... steps) {
        for (Step step : steps) {
            boolean cutShort = visit.interruption()
                    .filter(interruption -> interruption.step() == step)
                    .isPresent();
            if (cutShort || visit.moment(step).isEmpty()) {
                leaveOpen(whyMissing(visit, step));
            }
        }
    }

    /** Demands that a visit was made to its end. */
    void requireEnd(Visit visit) {
        visit.interruption().ifPresent(interruption -> leaveOpen(cutShort(visit, interruption)));
    }

    /** Demands that the pages of moments arrived, and that nothing was lost of what a rule reads. */
    void watch(Scope scope, Set<FactKind> reads) {
        for (Moment moment : scope.moments()) {
            if (moment.pages().isEmpty() && moment.step() != Step.LEFT) {
                leaveOpen(ReasonCode.NO_PAGE.with(
                        FactName.JOURNEY.is(scope.visit().journey()),
                        FactName.MOMENT.is(moment.step().word())));
            }
            moment.pages().forEach(view -> requireArrival(scope.visit(), view));
        }
        watchLosses(scope, reads);
    }

    /** Demands that nothing was lost of what a rule reads. */
    void watchLosses(Scope scope, Set<FactKind> reads) {
        for (Moment moment : scope.moments()) {
            moment.gaps().stream()
                    .filter(gap -> !gap.standing() && reads.contains(gap.kind()))
                    .forEach(gap -> leaveOpen(lost(scope.visit(), moment, gap)));
        }
    }

    /** Demands that every listed page was seen. */
    void requireListedPages(Scope scope) {
        List<String> seen = scope.moments().stream()
                .flatMap(moment -> moment.pages().stream())
                .map(PageView::page)
                .toList();
        scope.charter().pages().stream()
                .filter(page -> !seen.contains(page))
                .forEach(page -> leaveOpen(ReasonCode.PAGE_NOT_VISITED.with(
                        FactName.JOURNEY.is(scope.visit().journey()), FactName.PAGE.is(page))));
    }

    Judgement judgement() {
        return new Judgement(findings.list(), List.copyOf(inconclusive), List.of());
    }

    /** The judgement of a rule that has nothing to judge, beside what it found and could not see. */
    Judgement notApplicable(Reason... reasons) {
        return new Judgement(findings.list(), List.copyOf(inconclusive), List.of(reasons));
    }

    /** Demands that a page arrived. */
    void requireArrival(Visit visit, PageView view) {
        if (view.arrival() instanceof Arrival.Missed missed) {
            leaveOpen(ReasonCode.NOT_ARRIVED.with(
                    FactName.JOURNEY.is(visit.journey()),
                    FactName.PAGE.is(view.page()),
                    FactName.OBSTACLE.is(missed.obstacle()),
                    FactName.DETAIL.is(missed.detail())));
        }
    }

    private static Reason whyMissing(Visit visit, Step step) {
        return visit.interruption()
                .map(interruption -> cutShort(visit, interruption))
                .orElseGet(() -> ReasonCode.NO_MOMENT.with(
                        FactName.JOURNEY.is(visit.journey()), FactName.MOMENT.is(step.word())));
    }

    private static Reason cutShort(Visit visit, Interruption interruption) {
        return new Reason(
                interruption.code(),
                List.of(
                        FactName.JOURNEY.is(visit.journey()),
                        FactName.MOMENT.is(interruption.step().word()),
                        FactName.DETAIL.is(interruption.detail())));
    }

    private static Reason lost(Visit visit, Moment moment, Gap gap) {
        return ReasonCode.LOST.with(
                FactName.JOURNEY.is(visit.journey()),
                FactName.MOMENT.is(moment.step().word()),
                FactName.KIND.is(gap.kind()),
                FactName.CODE.is(gap.code()),
                FactName.COUNT.is(gap.count()),
                FactName.DETAIL.is(gap.detail()));
    }
}
