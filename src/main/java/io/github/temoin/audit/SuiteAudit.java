package io.github.temoin.audit;

import io.github.temoin.browser.ThirdPartyCookieCheck;
import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.journey.Declared;
import io.github.temoin.journey.Destination;
import io.github.temoin.journey.Journey;
import io.github.temoin.journey.Pace;
import io.github.temoin.rule.DeclaredServices;
import io.github.temoin.rule.Rule;
import io.github.temoin.rule.RuleBook;
import io.github.temoin.suite.Suite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one suite: its journeys side by side, then its rules. */
public final class SuiteAudit {

    private static final Logger LOG = LoggerFactory.getLogger(SuiteAudit.class);

    private final SuiteRun run;
    private final ThirdPartyCookieCheck check;
    private final Asked asked;
    private final AuditListener listener;
    private final Clock clock;
    private final List<Rule> rules;
    private final Journey journey;
    private final Collection<Visit> visits = new ConcurrentLinkedQueue<>();
    private final Instant started = Instant.now();
    private volatile boolean brokenOff;

    SuiteAudit(
            Destination destination,
            Browsers browsers,
            Settings settings,
            Asked asked,
            AuditListener listener,
            Clock clock) {
        Suite suite = destination.suite();
        Charter charter = suite.charterAt(destination.host());
        this.run = new SuiteRun(suite, destination.home(), charter, browsers.browser(), browsers.driver());
        this.check = browsers.check();
        this.asked = asked;
        this.listener = listener;
        this.clock = clock;
        this.rules = RuleBook.rulesFor(charter).stream()
                .filter(rule -> asked.includes(rule.id()))
                .toList();
        this.journey = new Journey(
                destination,
                Pace.ofDwell(settings.dwell()),
                new Declared(
                        new OptionalTrackers(charter)::allIn,
                        (service, cookie) -> DeclaredServices.serves(charter, service, cookie)),
                (name, step) -> listener.momentClosed(run, name, step),
                browsers.pool(),
                browsers.venue(),
                Browsers.optionsFor(suite, settings));
    }

    /** Makes the journeys, and judges them. */
    public SuiteOutcome run() {
        SortedSet<JourneyName> names = journeys();
        listener.suiteStarted(run, names.size());
        makeAll(names);
        if (!names.contains(JourneyName.MASKED) && bannerIsMissing()) {
            makeAll(List.of(JourneyName.MASKED));
        }
        return judge();
    }

    /** Judges what has come back so far: rules whose visits are missing are inconclusive, and the suite is not complete. */
    public SuiteOutcome breakOff() {
        brokenOff = true;
        return judge();
    }

    private SuiteOutcome judge() {
        Visits all = new Visits(visits.stream().map(this::withBlindness).toList());
        Allowances allowances = Allowances.today(run.suite().allowances(), clock);
        Judge judge = new Judge(run.charter(), allowances);
        List<RuleResult> results =
                rules.stream().map(rule -> judge.judge(rule, all)).toList();
        Summaries summaries = new Summaries(run.charter().record());
        SuiteResult result = new SuiteResult(
                run,
                results,
                all.all().stream().map(summaries::of).toList(),
                allowances.unused(results),
                standingGaps(all),
                Duration.between(started, Instant.now()),
                !brokenOff);
        listener.suiteJudged(result, all);
        return new SuiteOutcome(
                result,
                new Visits(all.all().stream()
                        .filter(visit -> asked.journeys().contains(visit.journey()))
                        .toList()));
    }

    private SortedSet<JourneyName> journeys() {
        SortedSet<JourneyName> needed = new TreeSet<>(asked.journeys());
        rules.forEach(rule -> needed.addAll(rule.journeys(run.charter())));
        needed.remove(JourneyName.MASKED);
        // A portal may send trackers to those alone whose browser does not say that it is driven.
        if (asked.masked()
                && needed.contains(JourneyName.UNTOUCHED)
                && !run.suite().masked()) {
            needed.add(JourneyName.MASKED);
        }
        return needed;
    }

    private void makeAll(Collection<JourneyName> names) {
        ExecutorService visitors = Executors.newFixedThreadPool(Math.max(1, names.size()));
        try {
            List<Future<?>> under = new ArrayList<>();
            // What takes longest decides when the last one is back: it gets the first browser.
            names.stream().sorted(Journey.LONGEST_FIRST).forEach(name -> under.add(visitors.submit(() -> make(name))));
            for (Future<?> future : under) {
                future.get();
            }
        } catch (InterruptedException cutShort) {
            brokenOff = true;
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } finally {
            visitors.shutdownNow();
        }
    }

    private void make(JourneyName name) {
        Visit visit = journey.make(name);
        if (isLostWithBrowser(visit)) {
            LOG.warn(
                    "{}: the browser went on the journey {}, which is made once more",
                    run.suite().name(),
                    name);
            visit = journey.make(name);
        }
        visits.add(visit);
        listener.journeyFinished(run, visit);
    }

    /** A browser that crashed tells nothing of the portal; one that crashes twice may be the portal's doing. */
    private static boolean isLostWithBrowser(Visit visit) {
        return visit.interruption()
                .filter(interruption -> interruption.code().equals(Journey.BROWSER_GONE))
                .isPresent();
    }

    /** A banner that is absent for a browser under automation may be shown to others. */
    private boolean bannerIsMissing() {
        return run.charter().bannerExpected()
                && visits.stream()
                        // A portal may take the signal for an answer
                        .filter(visit -> !visit.journey().equals(JourneyName.SIGNAL))
                        .flatMap(visit -> visit.moments().stream().limit(1))
                        .flatMap(moment -> moment.pages().stream())
                        .anyMatch(SuiteAudit::arrivedWithoutBanner);
    }

    private static boolean arrivedWithoutBanner(PageView view) {
        return view.arrival().arrived() && !view.banner().isShown();
    }

    /** A browser that hides third-party cookies makes every reading of the jar doubtful. */
    private Visit withBlindness(Visit visit) {
        if (check.visible()) {
            return visit;
        }
        Gap gap = new Gap(FactKind.COOKIES, "third-party-cookies-hidden", check.reason(), 1, false);
        return visit.withMoments(
                visit.moments().stream().map(moment -> moment.withGap(gap)).toList());
    }

    private static List<Gap> standingGaps(Visits visits) {
        return visits.all().stream()
                .flatMap(visit -> visit.moments().stream())
                .map(Moment::gaps)
                .flatMap(List::stream)
                .filter(Gap::standing)
                .distinct()
                .toList();
    }
}
