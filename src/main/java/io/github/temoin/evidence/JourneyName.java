package io.github.temoin.evidence;

import java.util.Arrays;
import java.util.Locale;

/**
 * Which way a visitor went: {@code refuse}, {@code first:/explore/}, {@code custom:statistics} and so on.
 *
 * @param kind the kind of journey
 * @param argument what it is about: a page, a category, a choice; empty where the kind says all
 */
public record JourneyName(Kind kind, String argument) implements Comparable<JourneyName> {

    /** The kinds of journey, in the order in which reports list them. */
    public enum Kind {
        REFUSE,
        ACCEPT,
        UNTOUCHED,
        FIRST,
        CUSTOM,
        CLOSE,
        WITHDRAW,
        COME_BACK,
        /** Puts to the test what necessary cookies are declared for. */
        PURPOSES,
        /** Refuses with nothing but a keyboard. */
        KEYBOARD,
        /** Arrives with Global Privacy Control on. */
        SIGNAL,
        /** Arrives with {@code navigator.webdriver} masked, to tell an absent banner from one hidden from automation. */
        MASKED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static final JourneyName REFUSE = new JourneyName(Kind.REFUSE, "");
    public static final JourneyName ACCEPT = new JourneyName(Kind.ACCEPT, "");
    public static final JourneyName UNTOUCHED = new JourneyName(Kind.UNTOUCHED, "");
    /** Opens the detailed choices, and saves them with nothing ticked but what is necessary. */
    public static final JourneyName CUSTOM_NOTHING = new JourneyName(Kind.CUSTOM, "necessary");

    public static final JourneyName CLOSE = new JourneyName(Kind.CLOSE, "");
    public static final JourneyName WITHDRAW = new JourneyName(Kind.WITHDRAW, "");
    public static final JourneyName COME_BACK_REFUSE = new JourneyName(Kind.COME_BACK, "refuse");
    public static final JourneyName COME_BACK_ACCEPT = new JourneyName(Kind.COME_BACK, "accept");
    public static final JourneyName PURPOSES = new JourneyName(Kind.PURPOSES, "");
    public static final JourneyName KEYBOARD = new JourneyName(Kind.KEYBOARD, "");
    public static final JourneyName SIGNAL = new JourneyName(Kind.SIGNAL, "");
    public static final JourneyName MASKED = new JourneyName(Kind.MASKED, "");

    /** Reaches the portal on a page other than the first. */
    public static JourneyName first(String page) {
        return new JourneyName(Kind.FIRST, page);
    }

    /** Agrees to one category alone. */
    public static JourneyName custom(String category) {
        return new JourneyName(Kind.CUSTOM, category);
    }

    /**
     * Reads the word of a journey.
     *
     * @throws IllegalArgumentException if there is no such journey
     */
    public static JourneyName of(String word) {
        int colon = word.indexOf(':');
        String kindWord = colon < 0 ? word : word.substring(0, colon);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(kindWord))
                .findFirst()
                .map(kind -> new JourneyName(kind, colon < 0 ? "" : word.substring(colon + 1)))
                .orElseThrow(() -> new IllegalArgumentException("there is no journey '" + word + "'"));
    }

    /** The word in findings. */
    public String word() {
        return argument.isEmpty() ? kind.word() : kind.word() + ":" + argument;
    }

    @Override
    public int compareTo(JourneyName other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : argument.compareTo(other.argument);
    }

    @Override
    public String toString() {
        return word();
    }
}
