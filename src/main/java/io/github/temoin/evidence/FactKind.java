package io.github.temoin.evidence;

/** Kinds of fact that a rule may read, and that may go missing. */
public enum FactKind {
    /** The cookie jar, as read out at a moment. */
    COOKIES,
    /** Web storage, databases, caches and workers, as read out at a moment. */
    STORAGE,
    /** Requests and responses. */
    EXCHANGES,
    /** Writes by script. */
    SCRIPT_WRITES,
    /** Changes of the cookie store, as the browser's own log tells them. */
    STORE_CHANGES,
    /** What was seen of the banner. */
    BANNER,
    /** Whether a page arrived, and what could be read of it. */
    PAGES
}
