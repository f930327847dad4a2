package io.github.temoin.charter;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A cookie's name, or a pattern of names: {@code *} stands for one or more characters, every other character for
 * itself; case counts.
 */
public final class NamePattern {

    private final String text;
    private final Pattern regex;

    /**
     * @throws IllegalArgumentException if the text is blank
     */
    public NamePattern(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a cookie's name must not be blank");
        }
        this.text = text;
        this.regex = Pattern.compile(
                Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".+")),
                Pattern.DOTALL);
    }

    /** Tells whether a name is meant. */
    public boolean matches(String name) {
        return regex.matcher(name).matches();
    }

    /** Tells whether it is one name only. */
    public boolean literal() {
        return !text.contains("*");
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamePattern pattern && pattern.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
