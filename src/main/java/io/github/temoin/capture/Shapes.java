package io.github.temoin.capture;

import io.github.temoin.evidence.Shape;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what a value without parts looks like. The order of the questions matters: a UUID is a run of letters and digits,
 * too, and a time is a number.
 *
 * <ul>
 *   <li>{@code FLAG}: the words below, which tell one visitor from another no better than a coin.
 *   <li>{@code TIME}: see {@link Times}.
 *   <li>{@code NUMBER}: fewer than eight digits before the point; a fraction has no bounds (a map position has as many
 *       digits as the script prints), unless it is one between 0 and 1 of fifteen digits or more, as
 *       {@code Math.random()} gives them.
 *   <li>{@code TOKEN}: a run as {@link TokenRuns} finds them, or twelve and more characters without space that are not
 *       mostly letters.
 *   <li>{@code WORDS}: at least half letters and spaces, or a colour.
 * </ul>
 */
final class Shapes {
    private static final Set<String> FLAGS = Set.of(
            "true",
            "false",
            "0",
            "1",
            "yes",
            "no",
            "on",
            "off",
            "y",
            "n",
            "t",
            "f",
            "oui",
            "non",
            "null",
            "undefined",
            "none",
            "nan",
            "-1");
    private static final Pattern UUID = Pattern.compile("\\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{0,7}([.,]\\d*)?([eE][+-]?\\d{1,3})?");
    private static final Pattern RANDOM = Pattern.compile("0?[.,]\\d{15,}");
    /** 24 bits at most. */
    private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6})");

    private static final int LONG = 12;

    private Shapes() {}

    /** The shape of a value that is not divided into parts. */
    static Shape of(String text, Instant now) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return Shape.EMPTY;
        }
        if (FLAGS.contains(bare.toLowerCase(Locale.ROOT))) {
            return Shape.FLAG;
        }
        if (UUID.matcher(bare).matches() && bare.chars().distinct().count() > 4) {
            return Shape.UUID;
        }
        if (Times.isTime(bare, now)) {
            return Shape.TIME;
        }
        if (isNumber(bare)) {
            return RANDOM.matcher(bare).matches() ? Shape.TOKEN : Shape.NUMBER;
        }
        return COLOUR.matcher(bare).matches() ? Shape.WORDS : wordsOrToken(bare, now);
    }

    /** Tells whether a name or a value could single out a visitor, or changes with every visit. */
    static boolean changing(String text, Instant now) {
        Shape shape = of(text, now);
        return shape == Shape.UUID || shape == Shape.TOKEN || shape == Shape.TIME;
    }

    static boolean isNumber(String text) {
        return text.chars().anyMatch(Character::isDigit) && NUMBER.matcher(text).matches();
    }

    private static Shape wordsOrToken(String text, Instant now) {
        if (TokenRuns.in(text, now)) {
            return Shape.TOKEN;
        }
        long letters = text.codePoints()
                .filter(code -> Character.isLetter(code) || Character.isWhitespace(code))
                .count();
        if (2 * letters >= text.codePointCount(0, text.length())) {
            return Shape.WORDS;
        }
        boolean spaced = text.codePoints().anyMatch(Character::isWhitespace);
        boolean varied = text.chars().distinct().count() > 4;
        return text.length() >= LONG && varied && !spaced ? Shape.TOKEN : Shape.OTHER;
    }
}
