package io.github.temoin.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A browser that suites can be run in. */
public enum BrowserName {
    CHROME("chrome");

    private final String word;

    BrowserName(String word) {
        this.word = word;
    }

    /** The word in settings. */
    public String word() {
        return word;
    }

    static Optional<BrowserName> of(String word) {
        return Arrays.stream(values()).filter(name -> name.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(BrowserName::word).toList();
    }
}
