package io.github.temoin.evidence;

/** Who saw a fact. */
public enum Witness {
    /** WebDriver BiDi events. */
    EVENTS,
    /** The preload script in the page. */
    SCRIPT,
    /** The read-out of the jar or of a storage. */
    READ_OUT,
    /** The browser's own network log. */
    BROWSER_LOG
}
