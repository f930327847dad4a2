package io.github.temoin.report;

import io.github.temoin.evidence.Arrival;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Box;
import io.github.temoin.evidence.Choice;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.Interruption;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Jpeg;
import io.github.temoin.evidence.Look;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.ReopenSighting;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Screenshot;
import io.github.temoin.evidence.ScriptWrite;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.evidence.TerminalState;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.web.Host;
import io.github.temoin.web.StorageKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Visits made by hand: one that refuses and is tracked all the same, one that accepts, one that never arrived. */
final class SampleVisits {

    private static final Jpeg PICTURE = SampleTraffic.picture();
    private static final Box BUTTON = new Box(900, 690, 160, 44);

    private SampleVisits() {}

    static Visits all() {
        return new Visits(List.of(refuse(), accept(), brokenOff()));
    }

    static Visit refuse() {
        ObservedCookie tracker = Sample.cookie("_ga", new Host("ville.example"), Duration.ofDays(400));
        ObservedCookie hostile = Sample.cookie(Sample.HOSTILE, Sample.HOST, Duration.ofDays(10));
        List<ObservedCookie> before = List.of(tracker);
        List<ObservedCookie> after = List.of(tracker, hostile, Sample.record());
        List<ScriptWrite> writes = List.of(new ScriptWrite(
                at(1800),
                "/",
                Sample.address(Sample.HOST, "/"),
                StorageKind.COOKIE,
                "_ga",
                new Host("ville.example"),
                Optional.of(tracker),
                "document.cookie",
                Origin.script(Sample.address(Sample.STATS, "/gtag.js"), 12, 4),
                false,
                Sample.secret("_ga")));
        return new Visit(
                JourneyName.REFUSE,
                Choice.REFUSE_ALL,
                Sample.address(Sample.HOST, "/"),
                Sample.START,
                List.of(
                        moment(Step.ARRIVAL, 0, 2000, List.of(shown("/")), before, SampleTraffic.exchanges(), writes),
                        moment(Step.DWELL, 2000, 12000, List.of(shown("/")), before, List.of(), List.of()),
                        moment(Step.CHOICE, 12000, 13500, List.of(gone("/")), after, List.of(), List.of()),
                        moment(
                                Step.PAGE,
                                13500,
                                24000,
                                List.of(gone("/"), gone("/explore/")),
                                after,
                                SampleTraffic.exchanges(),
                                List.of())),
                List.of(click("Tout refuser", Role.REFUSE, 12300)),
                Optional.empty());
    }

    /** Beside the sample's others: one who looks at a banner whose refusal lies below the window. */
    static Visit untouched() {
        Look look = new Look(16, 600, 7.25, 4, false, true);
        BannerSighting banner = new BannerSighting.Shown(
                "Nous utilisons des cookies",
                Optional.of("fr"),
                Optional.empty(),
                new Box(0, 640, 1280, 160),
                List.of(
                        control(Role.ACCEPT, "Accepter " + Sample.HOSTILE, BUTTON, look),
                        control(Role.REFUSE, "Refuser", new Box(900, 900, 100, 20), look)),
                0.97,
                List.of("speaks of cookies"));
        return new Visit(
                JourneyName.UNTOUCHED,
                Choice.UNTOUCHED,
                Sample.address(Sample.HOST, "/"),
                Sample.START,
                List.of(moment(Step.ARRIVAL, 0, 2000, List.of(view("/", banner)), List.of(), List.of(), List.of())),
                List.of(),
                Optional.empty());
    }

    private static Control control(Role role, String label, Box box, Look look) {
        return new Control(role, label, "button", 1, box, Optional.empty(), false, Optional.empty(), Optional.of(look));
    }

    private static Visit accept() {
        return new Visit(
                JourneyName.ACCEPT,
                Choice.ACCEPT_ALL,
                Sample.address(Sample.HOST, "/"),
                Sample.START,
                List.of(
                        moment(
                                Step.ARRIVAL,
                                0,
                                2000,
                                List.of(shown("/")),
                                List.of(),
                                SampleTraffic.exchanges(),
                                List.of()),
                        moment(
                                Step.CHOICE,
                                2000,
                                3000,
                                List.of(gone("/")),
                                List.of(Sample.record()),
                                List.of(),
                                List.of())),
                List.of(click("Accepter " + Sample.HOSTILE, Role.ACCEPT, 2300)),
                Optional.empty());
    }

    private static Visit brokenOff() {
        PageView missed = new PageView(
                "/explore/",
                Sample.address(Sample.HOST, "/explore/"),
                new Arrival.Missed(Obstacle.BOT_WALL, "403 Just a moment..."),
                new BannerSighting.Unreadable("challenge"),
                new ReopenSighting.NotLookedFor(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Visit(
                JourneyName.first("/explore/"),
                Choice.UNTOUCHED,
                Sample.address(Sample.HOST, "/explore/"),
                Sample.START,
                List.of(moment(Step.ARRIVAL, 0, 4000, List.of(missed), List.of(), List.of(), List.of())),
                List.of(),
                Optional.of(new Interruption(Step.DWELL, "not-arrived", "BOT_WALL 403")));
    }

    private static Moment moment(
            Step step,
            long opened,
            long closed,
            List<PageView> pages,
            List<ObservedCookie> cookies,
            List<Exchange> exchanges,
            List<ScriptWrite> writes) {
        StorageEntry theme = new StorageEntry(
                StorageKind.LOCAL_STORAGE,
                "<img src=x onerror=alert(1)>",
                Sample.HOST,
                Sample.address(Sample.HOST, "/"),
                Sample.secret("theme"));
        return new Moment(
                step,
                at(opened),
                at(closed),
                pages,
                new TerminalState(at(closed), cookies, List.of(theme)),
                exchanges,
                writes,
                List.of(),
                step == Step.ARRIVAL
                        ? List.of(new Gap(FactKind.EXCHANGES, "events-lost", "network", 3, false))
                        : List.of());
    }

    private static PageView shown(String page) {
        return view(
                page,
                new BannerSighting.Shown(
                        "Nous utilisons des cookies",
                        Optional.of("fr"),
                        Optional.empty(),
                        new Box(0, 640, 1280, 160),
                        List.of(),
                        0.97,
                        List.of("speaks of cookies")));
    }

    private static PageView gone(String page) {
        return view(page, new BannerSighting.Absent(List.of("nothing speaks of cookies")));
    }

    private static PageView view(String page, BannerSighting banner) {
        return new PageView(
                page,
                Sample.address(Sample.HOST, page),
                new Arrival.Arrived(200, false),
                banner,
                new ReopenSighting.NotLookedFor(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Screenshot(PICTURE, 1280, 800, Optional.empty())));
    }

    private static Interaction click(String label, Role role, long millis) {
        Screenshot picture = new Screenshot(PICTURE, 1280, 800, Optional.empty());
        return new Interaction(
                at(millis),
                Interaction.Intent.CHOOSE,
                role,
                label,
                "/",
                1,
                true,
                Optional.of(picture.marking(BUTTON)),
                Optional.of(picture));
    }

    static Instant at(long millis) {
        return Sample.START.plusMillis(millis);
    }
}
