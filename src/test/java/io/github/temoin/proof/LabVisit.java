package io.github.temoin.proof;

import io.github.temoin.browser.BrowserGone;
import io.github.temoin.browser.BrowserPool;
import io.github.temoin.browser.Key;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.Lease;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.browser.Visitor;
import io.github.temoin.browser.VisitorOptions;
import io.github.temoin.capture.Addresses;
import io.github.temoin.capture.MomentFacts;
import io.github.temoin.capture.Recorder;
import io.github.temoin.capture.Redactor;
import io.github.temoin.evidence.Choice;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.portal.EmbeddedPortal;
import io.github.temoin.portal.lab.Way;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fresh visitor on one page of the lab, recorded as visitors of portals are. */
final class LabVisit {
    private static final LaunchOptions OPTIONS = LaunchOptions.defaults().withNetworkLog(true);
    private static final Duration LOAD = Duration.ofSeconds(30);
    private static final Duration QUIET = Duration.ofMillis(700);
    private static final Duration LONGEST = Duration.ofSeconds(6);

    private final EmbeddedPortal portal;
    private final Redactor redactor = new Redactor();

    LabVisit(EmbeddedPortal portal) {
        this.portal = portal;
    }

    /** A browser that was lost costs another visit, as on any journey. */
    Visit make(Way way, BrowserPool pool) {
        try {
            return once(way, pool);
        } catch (BrowserGone lost) {
            System.out.printf("once more %s: %s%n", way, lost.getMessage());
            return once(way, pool);
        }
    }

    private Visit once(Way way, BrowserPool pool) {
        URI home = portal.address().resolve(way.path());
        Instant started = Instant.now();
        List<Moment> moments = new ArrayList<>();
        try (Lease lease = pool.acquire(OPTIONS);
                Visitor visitor = lease.session().newVisitor(VisitorOptions.defaults());
                Recorder recorder = Recorder.attach(visitor, redactor)) {
            Page page = visitor.openWindow();
            recorder.watch(page, way.path());
            page.navigate(home, LOAD);
            dwell(way, way.late());
            moments.add(moment(Step.DWELL, recorder.closeMoment()));
            way.act().ifPresent(act -> {
                act(act, page, home);
                dwell(way, Duration.ZERO);
                moments.add(moment(step(act), recorder.closeMoment()));
            });
        }
        return new Visit(
                JourneyName.UNTOUCHED,
                Choice.UNTOUCHED,
                new Addresses(redactor).of(home.toString()),
                started,
                moments,
                List.of(),
                Optional.empty());
    }

    /** The step that a word of the truth stands for. */
    static Step step(String moment) {
        return switch (moment) {
            case "dwell" -> Step.DWELL;
            case "second" -> Step.PAGE;
            case "reload" -> Step.RELOAD;
            case "leave" -> Step.LEFT;
            case "scroll", "move", "key", "click" -> Step.INTERACTION;
            default -> throw new IllegalArgumentException("no moment of the lab: " + moment);
        };
    }

    private static void act(String act, Page page, URI home) {
        switch (act) {
            case "scroll" -> page.mouse().wheel(200, 200, 0, 400);
            case "move" -> page.mouse().move(300, 200);
            case "key" -> page.keyboard().press(Key.TAB);
            case "click" -> page.mouse().click(300, 200);
            case "leave" -> page.navigate(URI.create("about:blank"), LOAD);
            case "reload" -> page.reload(LOAD);
            case "second" -> page.navigate(home.resolve("second"), LOAD);
            default -> throw new IllegalArgumentException("no act of the lab: " + act);
        }
    }

    /** Until what is late has come, and the page has asked for nothing for a while. */
    private void dwell(Way way, Duration late) {
        Patience.pass(late);
        long[] last = {-1, System.nanoTime()};
        Patience.await(LONGEST, () -> {
            long asked = portal.requests()
                    .matching(one -> one.path().startsWith(way.path()))
                    .size();
            long now = System.nanoTime();
            if (asked != last[0]) {
                last[0] = asked;
                last[1] = now;
            }
            return now - last[1] >= QUIET.toNanos();
        });
    }

    private static Moment moment(Step step, MomentFacts facts) {
        return new Moment(
                step,
                facts.opened(),
                facts.closed(),
                List.of(),
                facts.terminal(),
                facts.exchanges(),
                facts.scriptWrites(),
                facts.storeChanges(),
                facts.gaps());
    }
}
