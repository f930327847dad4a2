package io.github.temoin.suite;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that someone meant. */
public final class Spelling {

    private Spelling() {}

    /**
     * The known word nearest to a misspelt one; empty where none is near. Case does not count; a swap of two neighbours is
     * one slip, as is a letter too many, too few or wrong; a third of the letters may be slips.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String lower = word.toLowerCase(Locale.ROOT);
        int slipsAllowed = Math.max(1, word.length() / 3);
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT)) <= slipsAllowed);
    }

    /** A hint to put behind "unknown": the nearest known word, or all of them where none is near. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> known.isEmpty() ? "there is none" : "known: " + String.join(", ", known));
    }

    // Optimal string alignment (Damerau-Levenshtein without repeated edits of one substring).
    private static int distance(String a, String b) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : cheapest(slips, a, b, i, j);
            }
        }
        return slips[a.length()][b.length()];
    }

    private static int cheapest(int[][] slips, String a, String b, int i, int j) {
        int wrong = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(wrong, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, slips[i - 2][j - 2] + 1) : best;
    }
}
