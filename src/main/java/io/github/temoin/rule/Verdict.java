package io.github.temoin.rule;

import java.util.Locale;
import java.util.stream.Stream;

/** What a portal as a whole comes to. */
public enum Verdict {
    HOLDS,
    WARNED,
    INCONCLUSIVE,
    VIOLATED;

    /** The gravest of the outcomes; notes, and rules that do not apply, leave a portal in order. No outcome at all is no pass. */
    public static Verdict of(Stream<Outcome> outcomes) {
        return outcomes.map(Verdict::of)
                .reduce((a, b) -> a.compareTo(b) >= 0 ? a : b)
                .orElse(INCONCLUSIVE);
    }

    /** The word in findings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Verdict of(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> VIOLATED;
            case INCONCLUSIVE -> INCONCLUSIVE;
            case WARNED -> WARNED;
            case NOTED, HOLDS, NOT_APPLICABLE -> HOLDS;
        };
    }
}
