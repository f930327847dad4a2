package io.github.temoin.charter;

import java.util.Arrays;
import java.util.Optional;

/** What a tracker is for, in the words of suites. */
public enum Category {
    NECESSARY("necessary", false),
    /** Audience measurement that meets the conditions for an exemption from consent. */
    AUDIENCE_EXEMPT("audience-exempt", false),
    STATISTICS("statistics", true),
    ADVERTISING("advertising", true),
    SOCIAL("social", true),
    OTHER("other", true);

    private final String word;
    private final boolean optional;

    Category(String word, boolean optional) {
        this.word = word;
        this.optional = optional;
    }

    /** The word in suites and findings. */
    public String word() {
        return word;
    }

    /** Tells whether it needs the visitor's consent. */
    public boolean optional() {
        return optional;
    }

    /** Reads a suite's word. */
    public static Optional<Category> of(String word) {
        return Arrays.stream(values())
                .filter(category -> category.word.equals(word))
                .findFirst();
    }
}
