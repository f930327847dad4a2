package io.github.temoin.evidence;

/** What a portal does for a visitor by means of a cookie that it declares necessary. */
public enum Service {
    /** Knows again who signed in. */
    SIGN_IN,
    /** Stays in the language that was chosen. */
    LANGUAGE,
    /** Lets a write by the API through, and forged ones not. */
    API_WRITE,
    /** Remembers what was chosen on the banner. */
    CHOICE
}
