package io.github.temoin.evidence;

/** What a portal does for a visitor by means of a cookie that it declares necessary. */
public enum Service {
    /** Stays in the language that was chosen. */
    LANGUAGE,
    /** Remembers what was chosen on the banner. */
    CHOICE
}
