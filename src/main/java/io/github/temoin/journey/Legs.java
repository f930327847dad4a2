package io.github.temoin.journey;

import io.github.temoin.banner.Glance;
import io.github.temoin.banner.Operation;
import io.github.temoin.browser.Patience;
import io.github.temoin.evidence.Choice;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The legs that journeys are made of. */
final class Legs {

    private Legs() {}

    /** Reaches the portal, and looks for the banner for as long as a dwell. */
    static void arrive(Trip trip) throws JourneyInterrupted {
        trip.headFor(Step.ARRIVAL);
        arriveAt(trip, Step.ARRIVAL, trip.itinerary().arrivalPage());
    }

    /** Watches the page in which the visitor arrived until a dwell has gone by. */
    static void dwell(Trip trip) {
        trip.headFor(Step.DWELL);
        trip.dwellOut(trip.firstWindow());
        trip.close(Step.DWELL, new Viewer(trip).beforeChoice(trip.windows()));
    }

    /** Does what is no choice: scrolls, moves, types, clicks on nothing, presses Escape. */
    static void probe(Trip trip) {
        trip.headFor(Step.INTERACTION);
        trip.notes().record(new Probes(trip.firstWindow()).make());
        trip.close(Step.INTERACTION, new Viewer(trip).beforeChoice(trip.windows()));
    }

    /** Goes on to the other listed pages without having chosen: the first of them in the same window. */
    static void browse(Trip trip) {
        trip.headFor(Step.PAGE);
        Instant from = Instant.now();
        List<String> others = trip.destination().otherPages();
        if (others.isEmpty()) {
            trip.reload(trip.firstWindow());
        } else {
            trip.go(trip.firstWindow(), others.get(0));
            others.subList(1, others.size()).forEach(trip::open);
        }
        trip.dwellOnAll(from);
        trip.close(Step.PAGE, new Viewer(trip).beforeChoice(trip.windows()));
    }

    /** Makes the choice of the journey on the banner. */
    static void choose(Trip trip) throws JourneyInterrupted {
        trip.headFor(Step.CHOICE);
        if (!trip.sawBanner()) {
            throw trip.interrupted("no-banner", "");
        }
        Operation operation = new Chooser(trip).choose();
        trip.notes().record(operation.interactions());
        trip.notes().keepDetails(operation.details());
        trip.close(Step.CHOICE, new Viewer(trip).afterChoice(trip.windows()));
        requireDone(trip, operation);
    }

    /** Opens every other listed page beside the first, and watches all of them at the same time for a dwell. */
    static void watchPages(Trip trip) {
        trip.headFor(Step.PAGE);
        Instant from = Instant.now();
        trip.destination().otherPages().forEach(trip::open);
        trip.dwellOnAll(from);
        trip.close(Step.PAGE, new Viewer(trip).afterChoice(trip.windows()));
        trip.shut(trip.windows().subList(1, trip.windows().size()));
    }

    /** Puts to the test, one after the other, what necessary cookies are declared for. */
    static void tryPurposes(Trip trip) {
        trip.notes().keep(new LanguageTrial(trip).make());
        SignInTrial signIn = new SignInTrial(trip);
        Optional<Trial.Barrier> barrier = signIn.begin();
        trip.notes().keep(new WriteTrial(trip).make());
        trip.notes().keep(barrier.map(signIn::stopped).orElseGet(signIn::goOn));
        if (trip.itinerary().choice() != Choice.UNTOUCHED) {
            trip.notes().keep(new RecordTrial(trip).make());
        }
    }

    /**
     * Goes through all listed pages in one window, and back: what begins with a click on a link, or with the third page of
     * a tab, is seen in no window of its own. Links are clicked by who has chosen: before that, a banner may come between
     * the look at a link and the click, which would then be a choice.
     */
    static void walk(Trip trip) {
        trip.headFor(Step.PAGE);
        Window window = trip.firstWindow();
        boolean undecided = trip.itinerary().choice() == Choice.UNTOUCHED;
        Consumer<String> goTo = page -> {
            if (undecided) {
                trip.go(window, page);
            } else {
                // One that comes back must not come under the click either
                Patience.pass(trip.bannerPatience());
                trip.follow(window, page);
            }
        };
        trip.destination().otherPages().forEach(goTo);
        goTo.accept(trip.itinerary().arrivalPage());
        Viewer viewer = new Viewer(trip);
        trip.close(Step.PAGE, undecided ? viewer.beforeChoice(List.of(window)) : viewer.afterChoice(List.of(window)));
    }

    /** Loads the first page again. */
    static void reload(Trip trip) {
        trip.headFor(Step.RELOAD);
        Window window = trip.firstWindow();
        trip.reload(window);
        Patience.pass(trip.bannerPatience());
        trip.close(Step.RELOAD, new Viewer(trip).afterChoice(List.of(window)));
    }

    /** Opens the first page in a new window. */
    static void newWindow(Trip trip) {
        trip.headFor(Step.WINDOW);
        Window window = trip.open(trip.destination().arrivalPage());
        Patience.pass(trip.bannerPatience());
        trip.close(Step.WINDOW, new Viewer(trip).afterChoice(List.of(window)));
    }

    /** Quits the browser, starts it anew on the same profile, and comes back. */
    static void comeBack(Trip trip) throws JourneyInterrupted {
        trip.headFor(Step.RESTART);
        trip.restart();
        Window window = trip.open(trip.itinerary().arrivalPage());
        trip.dwellOut(window);
        trip.close(Step.RESTART, new Viewer(trip).afterChoice(trip.windows()));
        trip.requireArrival(window);
    }

    /**
     * Waits until what was agreed to has come, at most a dwell; then reopens the choices and takes the consent back. Whoever
     * does so has mostly gone on to another page, or come back: the page is loaded anew before, by a leg of its own.
     */
    static void withdraw(Trip trip) throws JourneyInterrupted {
        trip.headFor(Step.WITHDRAWN);
        Patience.await(
                trip.pace().dwell(),
                () -> trip.gear().declared().optionalCame().test(trip.recorder().cookies()));
        Window window = trip.firstWindow();
        Operation reopening = trip.operator()
                .reopen(window.page(), trip.effectProbe(), trip.pace().operating());
        trip.notes().record(reopening.interactions());
        if (!reopening.done()) {
            trip.close(Step.WITHDRAWN, new Viewer(trip).afterChoice(trip.windows()));
            requireDone(trip, reopening);
        }
        Operation withdrawal = trip.operator()
                .withdraw(window.page(), trip.effectProbe(), trip.pace().operating());
        trip.notes().record(withdrawal.interactions());
        trip.close(Step.WITHDRAWN, new Viewer(trip).afterChoice(trip.windows()));
        requireDone(trip, withdrawal);
    }

    /** Goes on to the next listed page in the same window, and watches it for a dwell. */
    static void watchNextPage(Trip trip) {
        trip.headFor(Step.PAGE);
        List<String> others = trip.destination().otherPages();
        Window window = trip.firstWindow();
        if (others.isEmpty()) {
            trip.reload(window);
        } else {
            trip.go(window, others.get(0));
        }
        trip.dwellOut(window);
        trip.close(Step.PAGE, new Viewer(trip).afterChoice(trip.windows()));
    }

    /** Closes all windows: what pages send as they are left comes now. */
    static void leave(Trip trip) {
        trip.headFor(Step.LEFT);
        trip.shut(trip.windows());
        trip.closeLeft();
    }

    private static void arriveAt(Trip trip, Step step, String page) throws JourneyInterrupted {
        Window window = trip.open(page);
        Viewer viewer = new Viewer(trip);
        Optional<Glance> glance = viewer.awaitBannerOn(window);
        trip.bannerTook(Duration.between(window.loadedAt(), Instant.now()));
        trip.close(step, List.of(viewer.beforeChoice(window, glance)));
        trip.requireArrival(window);
    }

    private static void requireDone(Trip trip, Operation operation) throws JourneyInterrupted {
        if (!operation.done()) {
            throw trip.interrupted(codeOf(operation.result()), operation.detail());
        }
    }

    private static String codeOf(Operation.Result result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
