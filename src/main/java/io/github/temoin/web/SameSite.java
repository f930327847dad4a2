package io.github.temoin.web;

import java.util.Arrays;
import java.util.Locale;

/** The SameSite attribute of a cookie. */
public enum SameSite {
    STRICT("Strict"),
    LAX("Lax"),
    NONE("None"),
    /** No attribute was given; browsers then treat the cookie much like {@code Lax}. */
    UNSPECIFIED("unspecified");

    private final String word;

    SameSite(String word) {
        this.word = word;
    }

    /** The word in headers, findings and suites. */
    public String word() {
        return word;
    }

    /** Reads the attribute's value as browsers do: case does not count, an unknown value counts as none given. */
    public static SameSite of(String attribute) {
        String lower = attribute.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(value -> value.word.toLowerCase(Locale.ROOT).equals(lower))
                .findFirst()
                .orElse(UNSPECIFIED);
    }
}
