package io.github.temoin.journey;

import io.github.temoin.banner.BannerKeyboard;
import io.github.temoin.banner.BannerOperator;
import io.github.temoin.banner.BannerSurveyor;
import io.github.temoin.banner.EffectProbe;
import io.github.temoin.browser.Navigation;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.capture.MomentFacts;
import io.github.temoin.capture.Recorder;
import io.github.temoin.evidence.Arrival;
import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.Interruption;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.evidence.TerminalState;
import io.github.temoin.evidence.Visit;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A journey under way: where the visitor stands, and what was brought back so far. Used by one thread. */
final class Trip implements AutoCloseable {

    /** Added to the time that the banner took at first, before its absence counts. */
    private static final Duration BANNER_MARGIN = Duration.ofSeconds(1);

    private final Itinerary itinerary;
    private final Gear gear;
    private final Lodging lodging;
    private Instant started = Instant.now();
    private final List<Window> windows = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();
    private final Notebook notes = new Notebook();
    private Step heading = Step.ARRIVAL;
    private boolean pictures = true;
    private Duration bannerLatency = Duration.ZERO;

    Trip(Itinerary itinerary, Gear gear, Lodging lodging) {
        this.itinerary = itinerary;
        this.gear = gear;
        this.lodging = lodging;
    }

    /** Begins, once the visitor has a browser: that may have to be waited for, and is no time of the visit's. */
    void setOut() {
        lodging.moveIn();
        started = Instant.now();
    }

    Itinerary itinerary() {
        return itinerary;
    }

    Gear gear() {
        return gear;
    }

    Pace pace() {
        return gear.pace();
    }

    Destination destination() {
        return gear.destination();
    }

    BannerSurveyor surveyor() {
        return gear.surveyor();
    }

    BannerOperator operator() {
        return gear.operator();
    }

    BannerKeyboard keyboard() {
        return gear.keyboard();
    }

    Recorder recorder() {
        return lodging.recorder();
    }

    /** A probe that tells whether the consent record changed since now; where it is not known, whether anything did. */
    EffectProbe effectProbe() {
        return destination()
                .suite()
                .<EffectProbe>ofRecord(
                        (kind, name) -> new RecordProbe(recorder().probe(kind, name)))
                .orElseGet(() -> recorder().probe()::changed);
    }

    /** Opens a window on a listed page and waits until it has loaded. */
    Window open(String listedPage) {
        Page page = lodging.visitor().openWindow();
        recorder().watch(page, listedPage);
        Window window = new Window(page, listedPage);
        windows.add(window);
        go(window, listedPage);
        return window;
    }

    /** Takes a window to a listed page and waits until it has loaded. */
    void go(Window window, String listedPage) {
        go(window, listedPage, destination().addressOf(listedPage));
    }

    /** Takes a window to a listed page by a click on a link to it, as visitors do; by its address where none can be clicked. */
    void follow(Window window, String listedPage) {
        recorder().watch(window.page(), listedPage);
        if (new Links(window.page()).click(destination().addressOf(listedPage), pace().loading())) {
            arrive(window, listedPage, new Navigation.Loaded(window.page().url()));
        } else {
            go(window, listedPage);
        }
    }

    /** Takes a window to an address, which counts for a page, and waits until it has loaded. */
    void go(Window window, String page, URI address) {
        recorder().watch(window.page(), page);
        arrive(window, page, window.page().navigate(address, pace().loading()));
    }

    /** Looks at a window whose page went on by itself. */
    void landed(Window window) {
        arrive(window, window.listedPage(), new Navigation.Loaded(window.page().url()));
    }

    /** Loads a window's page again. */
    void reload(Window window) {
        Navigation navigation = window.page().reload(pace().loading());
        arrive(window, window.listedPage(), navigation);
    }

    private void arrive(Window window, String listedPage, Navigation navigation) {
        Instant loaded = Instant.now();
        window.arrivedAt(listedPage, loaded, gear.arrivalJudge().judge(window.page(), navigation));
    }

    /** The window in which the visitor arrived. */
    Window firstWindow() {
        return windows.get(0);
    }

    List<Window> windows() {
        return List.copyOf(windows);
    }

    /** Closes windows as a visitor does. */
    void shut(List<Window> leaving) {
        for (Window window : leaving) {
            window.page().close();
            windows.remove(window);
        }
    }

    /** Says which moment comes next, for whatever goes wrong on the way. */
    void headFor(Step step) {
        heading = step;
    }

    Step heading() {
        return heading;
    }

    /** Takes down an act that is no choice. */
    void did(String act) {
        notes.record(List.of(Interaction.probe(Instant.now(), act, firstWindow().listedPage())));
    }

    /** From now on, for what may stand on them. */
    void takeNoPictures() {
        pictures = false;
    }

    boolean takesPictures() {
        return pictures;
    }

    Notebook notes() {
        return notes;
    }

    void bannerTook(Duration latency) {
        bannerLatency = latency;
    }

    /**
     * How long to wait before the absence of a banner counts, on a page that is no arrival page: as it took at first once
     * the page was loaded, twice, and a second; at most a dwell.
     */
    Duration bannerPatience() {
        Duration wanted = bannerLatency.multipliedBy(2).plus(BANNER_MARGIN);
        return wanted.compareTo(pace().dwell()) < 0 ? wanted : pace().dwell();
    }

    /** Lets time pass until a dwell has gone by since a window's page arrived. */
    void dwellOut(Window window) {
        Duration gone = Duration.between(window.arrivedAt(), Instant.now());
        if (gone.compareTo(pace().dwell()) < 0) {
            Patience.pass(pace().dwell().minus(gone));
        }
    }

    /** Lets time pass until a dwell has gone by on every window, and since an instant. */
    void dwellOnAll(Instant since) {
        windows().forEach(this::dwellOut);
        Duration gone = Duration.between(since, Instant.now());
        if (gone.compareTo(pace().dwell()) < 0) {
            Patience.pass(pace().dwell().minus(gone));
        }
    }

    List<Moment> moments() {
        return List.copyOf(moments);
    }

    /** Tells whether a banner was seen on arrival. */
    boolean sawBanner() {
        return moments.stream().flatMap(moment -> moment.pages().stream()).anyMatch(view -> view.banner()
                .isShown());
    }

    /** Closes the last moment, when no window is left: what only a window can read is as it was read last. */
    void closeLeft() {
        List<StorageEntry> lastRead = moments.isEmpty()
                ? List.of()
                : moments.get(moments.size() - 1).terminal().entries();
        MomentFacts facts = recorder().closeMoment();
        add(
                Step.LEFT,
                List.of(),
                facts,
                new TerminalState(facts.closed(), facts.terminal().cookies(), lastRead));
    }

    /** Closes a moment with the pages as they were seen. */
    void close(Step step, List<PageView> views) {
        MomentFacts facts = recorder().closeMoment();
        add(step, views, facts, facts.terminal());
    }

    private void add(Step step, List<PageView> views, MomentFacts facts, TerminalState terminal) {
        moments.add(new Moment(
                step,
                facts.opened(),
                facts.closed(),
                views,
                terminal,
                facts.exchanges(),
                facts.scriptWrites(),
                facts.storeChanges(),
                facts.gaps()));
        gear.listener().momentClosed(itinerary.name(), step);
    }

    /** The journey ends here, for that reason. */
    JourneyInterrupted interrupted(String code, String detail) {
        return new JourneyInterrupted(interruption(code, detail));
    }

    Interruption interruption(String code, String detail) {
        return new Interruption(heading, code, detail);
    }

    /** Ends the journey where the page did not arrive. */
    void requireArrival(Window window) throws JourneyInterrupted {
        if (window.arrival() instanceof Arrival.Missed missed) {
            throw interrupted("not-arrived", missed.obstacle() + " " + missed.detail());
        }
    }

    /** Quits the browser and comes back with the same profile; all windows are gone. */
    void restart() {
        windows.clear();
        lodging.restart();
    }

    /** What was brought back. */
    Visit visit(Optional<Interruption> interruption) {
        return notes.complete(new Visit(
                itinerary.name(),
                itinerary.choice(),
                gear.addressOf(destination().addressOf(itinerary.arrivalPage()).toString()),
                started,
                moments,
                List.of(),
                interruption));
    }

    @Override
    public void close() {
        lodging.close();
    }
}
