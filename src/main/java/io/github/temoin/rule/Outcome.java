package io.github.temoin.rule;

import java.util.Locale;

/** What became of a rule, from the mildest to the gravest. */
public enum Outcome {
    /** What the rule is about does not exist here: said by the suite, or seen. */
    NOT_APPLICABLE,
    HOLDS,
    NOTED,
    WARNED,
    /** It could not be observed. */
    INCONCLUSIVE,
    VIOLATED;

    /** The word in findings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The graver of two. */
    public Outcome or(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
