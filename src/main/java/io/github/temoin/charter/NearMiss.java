package io.github.temoin.charter;

import io.github.temoin.web.Host;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A declaration that a cookie nearly matches: a mistake in the charter, or a look-alike.
 *
 * @param declared what is declared
 * @param difference what keeps the cookie from matching
 */
public record NearMiss(DeclaredTracker declared, Difference difference) {

    /** In the order in which they are looked for. */
    public enum Difference {
        /** The name is declared, for another host. */
        OTHER_HOST("other-host"),
        /** The names differ in case only. */
        OTHER_CASE("other-case"),
        /** The name goes on where the declared one ends. */
        LONGER_NAME("longer-name"),
        /** The names differ in a letter or two. */
        LOOK_ALIKE("look-alike");

        private final String word;

        Difference(String word) {
            this.word = word;
        }

        /** The word in findings. */
        public String word() {
            return word;
        }
    }

    /** Shorter names are all alike. */
    private static final int SHORTEST_TO_RESEMBLE = 4;

    /** From this length on two letters may differ. */
    private static final int LONG = 8;

    /** The declaration that comes nearest to a cookie that none matches; empty where none is near. */
    static Optional<NearMiss> of(Charter charter, String name, Host domain) {
        return charter.trackers().stream()
                .filter(tracker -> !tracker.matches(name, domain))
                .flatMap(
                        tracker -> difference(tracker.name(), name).map(found -> new NearMiss(tracker, found)).stream())
                .min(Comparator.comparing(NearMiss::difference));
    }

    private static Optional<Difference> difference(NamePattern declared, String name) {
        if (declared.matches(name)) {
            return Optional.of(Difference.OTHER_HOST);
        }
        if (inLowerCase(declared).matches(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(Difference.OTHER_CASE);
        }
        String prefix = declared.prefix();
        if (prefix.length() >= SHORTEST_TO_RESEMBLE - 1 && name.startsWith(prefix)) {
            return Optional.of(Difference.LONGER_NAME);
        }
        boolean alike = declared.literal()
                && prefix.length() >= SHORTEST_TO_RESEMBLE
                && differ(prefix, name) <= (prefix.length() >= LONG ? 2 : 1);
        return alike ? Optional.of(Difference.LOOK_ALIKE) : Optional.empty();
    }

    private static NamePattern inLowerCase(NamePattern pattern) {
        return new NamePattern(pattern.text().toLowerCase(Locale.ROOT));
    }

    /** By how many letters two names differ, by Levenshtein; names of very different length differ by that. */
    private static int differ(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return Math.abs(one.length() - other.length());
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
