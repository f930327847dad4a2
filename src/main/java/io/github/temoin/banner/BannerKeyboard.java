package io.github.temoin.banner;

import io.github.temoin.browser.Page;
import io.github.temoin.evidence.KeyboardTour;
import io.github.temoin.evidence.KeyboardTour.Refusal;
import io.github.temoin.evidence.KeyboardTour.Screen;
import io.github.temoin.evidence.Role;
import io.github.temoin.suite.BannerHints;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Operates a page's consent banner with nothing but a keyboard, as those do who have no other means. Its methods throw a
 * {@link io.github.temoin.browser.BrowserException} where the browser cannot be asked.
 */
public final class BannerKeyboard {

    /** The first one, the detailed choices, and one more. */
    private static final int MOST_SCREENS = 3;

    private final Survey survey;

    /** @param hints what the suite pins; nothing is guessed for it */
    public BannerKeyboard(BannerHints hints, Vocabulary vocabulary) {
        this.survey = new Survey(hints, vocabulary);
    }

    /** Goes through the banner's controls from where the focus is; nothing where no banner shows within the patience. */
    public Optional<Screen> explore(Page page, Duration patience) {
        return new Watch(survey, page, Survey.View::choices)
                .untilStill(patience)
                .choices()
                .map(banner -> new KeyboardScreen(page, banner).explore());
    }

    /**
     * Refuses everything, through the detailed choices where the first screen offers no refusal.
     *
     * @param first the first screen, as it was explored
     * @param patience for each screen to come, and for each control to have its effect
     */
    public KeyboardTour refuse(Page page, Screen first, EffectProbe probe, Duration patience) {
        Watch watch = new Watch(survey, page, Survey.View::choices);
        KeyPress press = new KeyPress(page, survey, probe, patience);
        List<Screen> screens = new ArrayList<>(List.of(first));
        for (int number = 1; number <= MOST_SCREENS; number++) {
            Survey.View view = watch.untilStill(patience);
            Optional<Candidate> banner = view.choices();
            if (banner.isEmpty()) {
                return new KeyboardTour(screens, Refusal.BANNER_GONE);
            }
            KeyboardScreen screen = new KeyboardScreen(page, banner.get());
            if (number > 1) {
                screens.add(screen.explore());
            }
            Optional<Seen> refusing = refusing(banner.get().reading());
            Optional<Seen> control = refusing.or(() -> first(banner.get().reading(), Role.CUSTOMISE));
            if (control.isEmpty()) {
                return new KeyboardTour(screens, Refusal.NOT_OFFERED);
            }
            if (!screen.reach(control.get())) {
                return new KeyboardTour(screens, Refusal.NOT_REACHED);
            }
            boolean worked = refusing.isPresent()
                    ? press.decides(screen, control.get())
                    : press.changes(screen, control.get(), view.signature());
            if (!worked || refusing.isPresent()) {
                return new KeyboardTour(screens, worked ? Refusal.DONE : Refusal.NO_EFFECT);
            }
        }
        return new KeyboardTour(screens, Refusal.NOT_OFFERED);
    }

    /** What refuses by its words; or what saves detailed choices of which none is on. */
    private static Optional<Seen> refusing(BannerReading reading) {
        boolean allOff = reading.levels().isEmpty()
                && !reading.toggles().isEmpty()
                && reading.toggles().stream()
                        .allMatch(toggle -> toggle.locked() || !toggle.on().orElse(true));
        return first(reading, Role.REFUSE).or(() -> allOff ? first(reading, Role.SAVE) : Optional.empty());
    }

    private static Optional<Seen> first(BannerReading reading, Role role) {
        return reading.controls(role).stream().findFirst();
    }
}
