package io.github.temoin.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a visitor without a mouse met of the banner.
 *
 * @param screens those of the banner that the visitor came to, the first one first
 * @param refusal what came of refusing by keyboard
 */
public record KeyboardTour(List<Screen> screens, Refusal refusal) {

    public KeyboardTour {
        screens = List.copyOf(screens);
    }

    /**
     * One screen of a banner: the first, or its detailed choices.
     *
     * @param role the ARIA role of what holds it; empty where that has none
     * @param name the accessible name of what holds it; empty where that has none
     * @param stops the controls that must be reached, in the order in which they stand
     * @param round how going through them with the Tab key ended
     * @param audit what axe-core says of it
     */
    public record Screen(String role, String name, List<Stop> stops, Round round, Audit audit) {

        public Screen {
            stops = List.copyOf(stops);
        }
    }

    /**
     * A control of a screen.
     *
     * @param kind as {@link Control#kind()}
     * @param presses how many presses of the Tab key it takes from where the visitor began; empty where it was never reached
     * @param focusShows whether it looks different with the focus; empty where that was not told
     */
    public record Stop(Role role, String label, String kind, OptionalInt presses, Optional<Boolean> focusShows) {}

    /** How going through a screen with the Tab key ended. */
    public enum Round {
        /** Every control was reached. */
        COMPLETE,
        /** The focus went all the way round the page, and not every control was reached. */
        WENT_ROUND,
        /** The focus went round within the banner, and not every control was reached. */
        CONFINED,
        /** The focus stayed where it was, however often Tab was pressed. */
        STUCK,
        /** The page has more stops than were tried. */
        CUT_SHORT
    }

    /** What came of refusing by keyboard. */
    public enum Refusal {
        /** The refusal had its effect. */
        DONE,
        /** What refuses, or leads there, was not reached. */
        NOT_REACHED,
        /** It had the focus, and neither Enter nor Space had an effect. */
        NO_EFFECT,
        /** No screen offers to refuse, or not by what can be pressed once. */
        NOT_OFFERED,
        /** The banner was gone, and did not come back. */
        BANNER_GONE
    }

    /**
     * What axe-core says of a screen.
     *
     * @param trouble why it could not be asked; empty where it was
     */
    public record Audit(List<Issue> issues, Optional<String> trouble) {

        public Audit {
            issues = List.copyOf(issues);
        }
    }

    /**
     * One thing that axe-core found.
     *
     * @param rule the id of axe-core's own rule
     * @param sure false where axe-core leaves it to people to look
     * @param criteria of RGAA 4.1 that axe-core's authors assign to the rule, such as {@code 3.2}; empty where there is none
     * @param help axe-core's own words
     * @param elements which ones, shortened
     */
    public record Issue(
            String rule, Impact impact, boolean sure, List<String> criteria, String help, List<String> elements) {

        public Issue {
            criteria = List.copyOf(criteria);
            elements = List.copyOf(elements);
        }
    }

    /** How much it hinders, in axe-core's words. */
    public enum Impact {
        MINOR,
        MODERATE,
        SERIOUS,
        CRITICAL;

        /** The word in findings. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it keeps people from using what it is found in. */
        public boolean grave() {
            return compareTo(SERIOUS) >= 0;
        }
    }
}
