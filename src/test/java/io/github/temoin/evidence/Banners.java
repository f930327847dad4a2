package io.github.temoin.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Banner sightings for hand-made visits. */
public final class Banners {

    public static final Box BOX = new Box(0, 500, 1280, 200);

    public static final Look LOOK = new Look(16, 600, 7, 4, false, true);

    private Banners() {}

    /** A banner with a way to accept, to refuse and to customise on its first screen. */
    public static BannerSighting.Shown banner() {
        return banner(button(Role.ACCEPT), button(Role.REFUSE), button(Role.CUSTOMISE), button(Role.POLICY));
    }

    public static BannerSighting.Shown banner(Control... controls) {
        return new BannerSighting.Shown(
                "Ce site utilise des cookies pour mesurer son audience et pour la publicité",
                Optional.of("fr"),
                Optional.empty(),
                BOX,
                Arrays.asList(controls),
                0.9,
                List.of("speaks of cookies"));
    }

    public static BannerSighting absent() {
        return new BannerSighting.Absent(List.of("nothing speaks of cookies"));
    }

    public static BannerSighting unreadable() {
        return new BannerSighting.Unreadable("a frame could not be read");
    }

    public static Control button(Role role) {
        return button(role, 1);
    }

    public static Control button(Role role, int layer) {
        return new Control(
                role,
                role.name().toLowerCase(Locale.ROOT),
                "button",
                layer,
                BOX,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(LOOK));
    }

    public static Control toggle(String label, Optional<String> category, Optional<Boolean> on, boolean locked) {
        return new Control(Role.SWITCH, label, "switch", 2, BOX, on, locked, category, Optional.empty());
    }

    public static Control toggle(String category, boolean on) {
        return toggle(category, Optional.of(category), Optional.of(on), false);
    }
}
