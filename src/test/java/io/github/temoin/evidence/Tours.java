package io.github.temoin.evidence;

import io.github.temoin.evidence.KeyboardTour.Audit;
import io.github.temoin.evidence.KeyboardTour.Impact;
import io.github.temoin.evidence.KeyboardTour.Issue;
import io.github.temoin.evidence.KeyboardTour.Refusal;
import io.github.temoin.evidence.KeyboardTour.Round;
import io.github.temoin.evidence.KeyboardTour.Screen;
import io.github.temoin.evidence.KeyboardTour.Stop;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Keyboard tours for hand-made visits. */
public final class Tours {

    private Tours() {}

    /** All is in order. */
    public static KeyboardTour complete() {
        return tour(Refusal.DONE, screen(reached(Role.ACCEPT, 1), reached(Role.REFUSE, 2)));
    }

    public static KeyboardTour tour(Refusal refusal, Screen... screens) {
        return new KeyboardTour(Arrays.asList(screens), refusal);
    }

    public static Screen screen(Stop... stops) {
        return screen(Round.COMPLETE, stops);
    }

    public static Screen screen(Round round, Stop... stops) {
        return new Screen("dialog", "Cookies", Arrays.asList(stops), round, new Audit(List.of(), Optional.empty()));
    }

    public static Screen held(Screen screen, String role, String name) {
        return new Screen(role, name, screen.stops(), screen.round(), screen.audit());
    }

    public static Screen audited(Screen screen, Issue... issues) {
        Audit audit = new Audit(Arrays.asList(issues), Optional.empty());
        return new Screen(screen.role(), screen.name(), screen.stops(), screen.round(), audit);
    }

    public static Screen unaudited(Screen screen) {
        Audit audit = new Audit(List.of(), Optional.of("no answer"));
        return new Screen(screen.role(), screen.name(), screen.stops(), screen.round(), audit);
    }

    public static Issue issue(Impact impact, boolean sure, String... criteria) {
        return new Issue(
                "color-contrast", impact, sure, Arrays.asList(criteria), "More contrast", List.of("button#no"));
    }

    public static Stop reached(Role role, int presses) {
        return reached(role, presses, Optional.of(true));
    }

    public static Stop reached(Role role, int presses, Optional<Boolean> focusShows) {
        return new Stop(role, role.name(), "button", OptionalInt.of(presses), focusShows);
    }

    public static Stop missed(Role role, String kind) {
        return new Stop(role, role.name(), kind, OptionalInt.empty(), Optional.empty());
    }
}
