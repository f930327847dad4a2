package io.github.temoin.law;

/** What a broken rule does to the build. */
public enum Severity {
    /** Fails the build. */
    FAILURE("F"),
    /** Is shown, and fails the build only where warnings are asked to. */
    WARNING("W"),
    /** Is shown. */
    NOTE("I");

    private final String letter;

    Severity(String letter) {
        this.letter = letter;
    }

    /** The letter in catalogues. */
    public String letter() {
        return letter;
    }
}
