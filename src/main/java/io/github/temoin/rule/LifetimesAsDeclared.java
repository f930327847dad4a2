package io.github.temoin.rule;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import io.github.temoin.web.Lifetime;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** No cookie lives longer than declared; exempt audience cookies live at most 13 months, and no visit extends them. */
final class LifetimesAsDeclared implements Rule {

    /** Recommended by the CNIL for audience measurement that is exempt from consent. */
    private static final Lifetime EXEMPT = Lifetime.of(Period.ofMonths(13));

    @Override
    public String id() {
        return "cookie-1";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.PLANET49_RULING, Texts.AUDIENCE_MEASUREMENT, Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        Set<JourneyName> journeys = new TreeSet<>(JarReading.journeys(charter));
        if (charter.bannerExpected() && charter.trackers().stream().anyMatch(LifetimesAsDeclared::isExempt)) {
            journeys.add(JourneyName.COME_BACK_REFUSE);
        }
        return journeys;
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        if (charter.trackers().stream().noneMatch(LifetimesAsDeclared::isComparable)) {
            return Judgement.notApplicable(ReasonCode.NO_LIFETIME_DECLARED.with());
        }
        return new JarReading(charter, visits)
                .ask(journeys(charter), LifetimesAsDeclared::judge)
                .judgement(LifetimesAsDeclared::isComparable);
    }

    private static boolean isComparable(DeclaredTracker tracker) {
        return tracker.lifetime().isPresent() || isExempt(tracker);
    }

    private static boolean isExempt(DeclaredTracker tracker) {
        return tracker.category() == Category.AUDIENCE_EXEMPT;
    }

    private static List<Finding> judge(Scope scope, Life life, List<DeclaredTracker> declared) {
        List<Finding> found = new ArrayList<>();
        Optional<Duration> observed = new LifeSpan(scope, life).longest();
        declared.stream()
                .flatMap(tracker -> tracker.lifetime().stream())
                .max(Comparator.comparing(Lifetime::longest))
                .flatMap(lifetime -> compare(lifetime, observed))
                .map(wrong -> wrong.about(scope, life))
                .ifPresent(found::add);
        if (declared.stream().anyMatch(LifetimesAsDeclared::isExempt)) {
            observed.filter(span -> LifeSpan.exceeds(span, EXEMPT))
                    .map(span -> new Wrong(FindingCode.EXEMPT_COOKIE_LIVES_TOO_LONG, EXEMPT.toString(), span))
                    .map(wrong -> wrong.about(scope, life))
                    .ifPresent(found::add);
            extension(life)
                    .map(span -> new Wrong(
                            FindingCode.EXEMPT_COOKIE_EXTENDED,
                            Lifetime.of(Duration.ZERO).toString(),
                            span))
                    .map(wrong -> wrong.about(scope, life))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Wrong> compare(Lifetime declared, Optional<Duration> observed) {
        if (declared.session()) {
            return observed.map(span -> new Wrong(FindingCode.OUTLIVES_SESSION, declared.toString(), span));
        }
        return observed.filter(span -> LifeSpan.exceeds(span, declared))
                .map(span -> new Wrong(FindingCode.LIVES_LONGER_THAN_DECLARED, declared.toString(), span));
    }

    /** A browser that was quit and started anew makes a new visit. */
    private static Optional<Duration> extension(Life life) {
        return life.changes().stream()
                .filter(change -> change.occasion().step() == Step.RESTART)
                .map(Life.Change::extension)
                .filter(extension -> !extension.isNegative() && !extension.isZero())
                .findFirst();
    }

    private record Wrong(FindingCode code, String expected, Duration observed) {

        Finding about(Scope scope, Life life) {
            return new CookieFindings(scope)
                    .about(
                            life,
                            life.first(),
                            Severity.WARNING,
                            code,
                            new Facts().add(FactName.EXPECTED, expected).add(FactName.OBSERVED, Spans.shown(observed)));
        }
    }
}
