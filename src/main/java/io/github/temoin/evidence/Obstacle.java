package io.github.temoin.evidence;

/** Why a page did not arrive. */
public enum Obstacle {
    /** Nothing answered, or the connection broke. */
    UNREACHABLE,
    /** The browser refuses to call this port. */
    BLOCKED_PORT,
    /** The page did not load in time. */
    TIMEOUT,
    /** The response's status was not 2xx. */
    STATUS,
    /** The response was no HTML. */
    NOT_HTML,
    /** The final host is not the portal's. */
    OTHER_HOST,
    /** The page has no visible text. */
    EMPTY,
    /** The suite's marker is not in the page. */
    MARKER_MISSING,
    /** A wall against robots, or a captcha. */
    BOT_WALL,
    /** A maintenance page. */
    MAINTENANCE,
    /** The browser or its tab was gone. */
    BROWSER_GONE
}
