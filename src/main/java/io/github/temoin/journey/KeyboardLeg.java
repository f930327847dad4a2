package io.github.temoin.journey;

import io.github.temoin.browser.Key;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.KeyboardTour;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the banner with the Tab key, presses Escape there, which is no choice, and refuses with the keyboard. Escape
 * may have put the banner away: then the page is loaded again.
 */
final class KeyboardLeg {

    /** After Escape: what it sets off at once. */
    private static final Duration SETTLING = Duration.ofSeconds(1);

    private KeyboardLeg() {}

    static void go(Trip trip) throws JourneyInterrupted {
        trip.headFor(Step.INTERACTION);
        KeyboardTour.Screen first = explore(trip);
        Window window = trip.firstWindow();
        List<PageView> views = pressEscape(trip, window);
        trip.headFor(Step.CHOICE);
        if (views.stream().noneMatch(view -> view.banner().isShown())) {
            trip.reload(window);
        }
        Instant at = Instant.now();
        KeyboardTour tour = trip.keyboard()
                .refuse(window.page(), first, trip.effectProbe(), trip.pace().operating());
        trip.notes().keep(tour);
        trip.notes().record(List.of(act(at, window, tour)));
        trip.close(Step.CHOICE, new Viewer(trip).afterChoice(trip.windows()));
    }

    private static KeyboardTour.Screen explore(Trip trip) throws JourneyInterrupted {
        if (!trip.sawBanner()) {
            throw trip.interrupted("no-banner", "");
        }
        Page page = trip.firstWindow().page();
        trip.did("tab");
        Optional<KeyboardTour.Screen> first =
                trip.keyboard().explore(page, trip.pace().operating());
        if (first.isEmpty()) {
            throw trip.interrupted("no-banner", "");
        }
        return first.get();
    }

    private static List<PageView> pressEscape(Trip trip, Window window) {
        trip.did("escape");
        window.page().keyboard().press(Key.ESCAPE);
        Patience.pass(SETTLING);
        List<PageView> views = new Viewer(trip).beforeChoice(List.of(window));
        trip.close(Step.INTERACTION, views);
        return views;
    }

    private static Interaction act(Instant at, Window window, KeyboardTour tour) {
        String label = tour.screens().stream()
                .flatMap(screen -> screen.stops().stream())
                .filter(stop -> stop.role() == Role.REFUSE)
                .map(KeyboardTour.Stop::label)
                .findFirst()
                .orElse("");
        return new Interaction(
                at,
                Interaction.Intent.CHOOSE,
                Role.REFUSE,
                label,
                window.listedPage(),
                1,
                tour.refusal() == KeyboardTour.Refusal.DONE,
                Optional.empty(),
                Optional.empty());
    }
}
