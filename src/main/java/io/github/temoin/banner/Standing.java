package io.github.temoin.banner;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a button's own label tells of the state of the one thing that it switches. */
enum Standing {
    /** It is on: "on", "activé"; or pressing switches it off: "disable", "désactiver". */
    ON,
    /** It is off: "off", "désactivé"; or pressing switches it on: "enable", "activer". */
    OFF,
    /** Such a word without the accent that tells the one from the other, or several of them. */
    EITHER;

    /** A label that ends in such a word may begin with what it is about; only a long one may stand first. */
    private static final int LONG = 4;

    static Optional<Standing> named(String name) {
        return Arrays.stream(values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    Optional<Boolean> on() {
        return this == EITHER ? Optional.empty() : Optional.of(this == ON);
    }

    /** Whether a word or phrase of a label stands where it can be about the rest. */
    static boolean isSaidOfTheRest(int from, int length, int words, String first) {
        return from + length == words || (from == 0 && first.length() >= LONG);
    }
}
