package io.github.temoin.charter;

import java.util.List;

/**
 * A cookie's name, or a pattern of names: {@code *} stands for one or more characters, every other character for
 * itself; case counts.
 */
public final class NamePattern {

    private final String text;
    private final List<String> literals;

    /**
     * @throws IllegalArgumentException if the text is blank
     */
    public NamePattern(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a cookie's name must not be blank");
        }
        this.text = text;
        this.literals = List.of(text.split("\\*", -1));
    }

    /** Tells whether a name is meant. Takes no longer than the name is long, times the pattern. */
    public boolean matches(String name) {
        String first = literals.get(0);
        if (literal()) {
            return name.equals(first);
        }
        String last = literals.get(literals.size() - 1);
        if (!name.startsWith(first) || !name.endsWith(last)) {
            return false;
        }
        // Each literal between two stars is taken where it comes first: that leaves the most to the ones after it.
        int end = first.length();
        for (String between : literals.subList(1, literals.size() - 1)) {
            int start = name.indexOf(between, end + 1);
            if (start < 0) {
                return false;
            }
            end = start + between.length();
        }
        return end + 1 <= name.length() - last.length();
    }

    /** Tells whether it is one name only. */
    public boolean literal() {
        return literals.size() == 1;
    }

    /** How much it says: one name says more than any pattern, and a pattern the more, the more letters it gives. */
    int specificity() {
        return literal() ? Integer.MAX_VALUE : text.length() - (literals.size() - 1);
    }

    /** The name, or what names begin with. */
    String prefix() {
        return literals.get(0);
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
