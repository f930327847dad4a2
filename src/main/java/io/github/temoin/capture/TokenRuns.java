package io.github.temoin.capture;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds runs of letters and digits that could single out one visitor. The measure is 26 bits, enough to number everyone
 * in France: eight decimal digits, eight hexadecimal ones or six mixed letters and digits have that. Shorter runs, and
 * runs that read as words, dates or names with a version ({@code bootstrap5}), are none.
 */
final class TokenRuns {
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{Nd}]{6,}");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]+|[0-9A-F]+");
    private static final int DIGITS = 8;
    private static final int MIXED_TURNS = 3;
    private static final int DIGITS_AMONG_LETTERS = 5;
    private static final int LETTERS = 8;

    private TokenRuns() {}

    /** Tells whether there is such a run in a text. */
    static boolean in(String text, Instant now) {
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            if (isToken(runs.group(), now)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToken(String run, Instant now) {
        if (run.chars().distinct().count() <= 2 || Times.isTime(run, now)) {
            return false;
        }
        int digits = (int) run.chars().filter(TokenRuns::isDigit).count();
        if (digits == run.length()) {
            return digits >= DIGITS;
        }
        if (digits == 0) {
            return run.length() >= LETTERS && !Letters.readable(run);
        }
        return isMixedToken(run, digits, now);
    }

    private static boolean isMixedToken(String run, int digits, Instant now) {
        if (turns(run) >= MIXED_TURNS) {
            return true;
        }
        if (run.length() < LETTERS) {
            return false;
        }
        String longestNumber = run.replaceAll("\\D*(\\d+)\\D*", "$1");
        boolean dated = Times.isTime(longestNumber, now);
        return (digits >= DIGITS_AMONG_LETTERS && !dated)
                || (digits >= 2 && HEX.matcher(run).matches())
                || !Letters.readable(run.replaceAll("\\d", ""));
    }

    /** How often letters turn to digits or back. */
    private static int turns(String run) {
        int turns = 0;
        for (int i = 1; i < run.length(); i++) {
            if (isDigit(run.charAt(i)) != isDigit(run.charAt(i - 1))) {
                turns++;
            }
        }
        return turns;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
