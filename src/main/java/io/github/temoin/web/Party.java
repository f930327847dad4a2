package io.github.temoin.web;

/** What a host is to the page that a visitor looks at. */
public enum Party {
    FIRST("first"),
    THIRD("third");

    private final String word;

    Party(String word) {
        this.word = word;
    }

    /** The word in findings and suites. */
    public String word() {
        return word;
    }
}
