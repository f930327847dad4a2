package io.github.temoin.evidence;

/** What a value looks like, without telling it. */
public enum Shape {
    EMPTY,
    /** {@code true}, {@code 0}, {@code yes} and the like. */
    FLAG,
    /** A number that is no plausible time. */
    NUMBER,
    /** A point in time: seconds or milliseconds since 1970, or an ISO 8601 date. */
    TIME,
    /** Readable words, a language, a theme. */
    WORDS,
    /** A JSON object or array, or delimited fields: see the parts. */
    STRUCTURED,
    /** A UUID. */
    UUID,
    /** A long run of letters and digits with no meaning to a reader. */
    TOKEN,
    /** None of the others. */
    OTHER
}
