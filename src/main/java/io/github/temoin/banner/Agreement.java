package io.github.temoin.banner;

import java.util.Set;

/**
 * What one agrees to by taking one option out of several, as far as its label says.
 *
 * @param categories the optional ones that are named, where the extent is {@link Extent#SOME}; else none
 */
record Agreement(Extent extent, Set<String> categories) {

    /** How much is agreed to. */
    enum Extent {
        /** What is necessary, and no more. */
        NOTHING,
        SOME,
        ALL,
        UNCLEAR
    }

    static final Agreement UNCLEAR = new Agreement(Extent.UNCLEAR, Set.of());

    private static final Agreement NOTHING = new Agreement(Extent.NOTHING, Set.of());
    private static final Agreement ALL = new Agreement(Extent.ALL, Set.of());

    Agreement {
        categories = Set.copyOf(categories);
    }

    /** @param named the optional categories that the label names */
    static Agreement of(Clause clause, Meaning meaning, Set<String> named) {
        if (meaning == Meaning.REFUSE) {
            return named.isEmpty() ? NOTHING : UNCLEAR;
        }
        if (!isPlain(clause)) {
            return clause.isBareNone() ? NOTHING : UNCLEAR;
        }
        if (clause.says(WordClass.ALL) && clause.says(WordClass.MINIMAL)) {
            return UNCLEAR;
        }
        if (!named.isEmpty()) {
            return new Agreement(Extent.SOME, named);
        }
        if (clause.says(WordClass.MINIMAL)) {
            return NOTHING;
        }
        return clause.saysAny(WordClass.ALL, WordClass.ACCEPT) ? ALL : UNCLEAR;
    }

    /** Whether nothing is denied, taken out, left to other choices, or said in words that are not known. */
    private static boolean isPlain(Clause clause) {
        return clause.denied().isEmpty()
                && !clause.hasUnknown()
                && !clause.saysAny(
                        WordClass.REFUSE,
                        WordClass.NOT,
                        WordClass.NONE,
                        WordClass.EXCEPT,
                        WordClass.OPTIONAL,
                        WordClass.SELECTION,
                        WordClass.SETTINGS,
                        WordClass.CUSTOMISE,
                        WordClass.DETAILS,
                        WordClass.POLICY,
                        WordClass.FOREIGN,
                        WordClass.FOREIGN_ACT);
    }
}
