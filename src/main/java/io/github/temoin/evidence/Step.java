package io.github.temoin.evidence;

import java.util.Locale;

/** A named point of a journey, at which the state of the terminal is taken. */
public enum Step {
    /** The first page has loaded. */
    ARRIVAL,
    /** The first page was watched for a dwell, before any act. */
    DWELL,
    /** Acts that are no choice were made: scrolling, moving, typing, clicking on nothing, Escape. */
    INTERACTION,
    /** The choice was made. */
    CHOICE,
    /** The listed pages were visited and watched, side by side. */
    PAGE,
    /** The first page was loaded again. */
    RELOAD,
    /** A new window was opened. */
    WINDOW,
    /** The browser was quit and started anew. */
    RESTART,
    /** The acceptance was withdrawn. */
    WITHDRAWN,
    /** Another language was chosen. */
    LANGUAGE,
    /** The visitor signed in. */
    SIGNED_IN,
    /** Cookies were taken away, and pages loaded without them. */
    TAKEN_AWAY,
    /** The portal was left. */
    LEFT;

    /** The word in findings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
