package io.github.temoin.banner;

import io.github.temoin.banner.LabelReading.Extent;

/**
 * Understands a label from what its words stand for: verb, object, extent and negation. Where these contradict each
 * other the label is {@link Meaning#UNCLEAR}, since pressing "accept" when told to refuse is the worst that can happen.
 */
final class LabelGrammar {

    private LabelGrammar() {}

    static LabelReading read(Clause clause) {
        return new LabelReading(meaning(clause), extent(clause), clause.namesConsent(), clause.understood());
    }

    private static Meaning meaning(Clause clause) {
        if (clause.agrees() && clause.declines()) {
            return clause.says(WordClass.CUSTOMISE) ? Meaning.CUSTOMISE : Meaning.UNCLEAR;
        }
        if (clause.agrees() || clause.declines()) {
            return decision(clause);
        }
        if (refusesWithoutVerb(clause)) {
            return clause.saysAny(WordClass.FOREIGN_ACT, WordClass.FOREIGN) ? Meaning.UNCLEAR : Meaning.REFUSE;
        }
        return undecided(clause);
    }

    private static Meaning decision(Clause clause) {
        if (clause.saysAny(WordClass.FOREIGN, WordClass.POLICY)) {
            return clause.namesConsent() ? Meaning.UNCLEAR : Meaning.OTHER;
        }
        if (clause.says(WordClass.FOREIGN_ACT) || clause.denies(WordClass.ALL)) {
            return Meaning.UNCLEAR;
        }
        return clause.declines() ? refusal(clause) : acceptance(clause);
    }

    private static Meaning refusal(Clause clause) {
        if (clause.says(WordClass.CUSTOMISE)) {
            return Meaning.CUSTOMISE;
        }
        if (clause.says(WordClass.EXCEPT)) {
            return clause.says(WordClass.MINIMAL) ? Meaning.REFUSE : Meaning.UNCLEAR;
        }
        boolean onlyTheMinimum = clause.says(WordClass.MINIMAL) && !clause.says(WordClass.ONLY);
        return onlyTheMinimum || clause.says(WordClass.SELECTION) ? Meaning.UNCLEAR : Meaning.REFUSE;
    }

    private static Meaning acceptance(Clause clause) {
        if (clause.says(WordClass.EXCEPT) || clause.says(WordClass.CUSTOMISE)) {
            return Meaning.UNCLEAR;
        }
        if (clause.says(WordClass.MINIMAL)) {
            boolean more = clause.saysAny(WordClass.OPTIONAL, WordClass.SELECTION, WordClass.PURPOSE)
                    || clause.hasUnknown()
                    || (clause.says(WordClass.ALL) && !clause.says(WordClass.ONLY));
            return more ? Meaning.UNCLEAR : Meaning.REFUSE;
        }
        if (clause.says(WordClass.SELECTION)) {
            return clause.says(WordClass.ALL) ? Meaning.UNCLEAR : Meaning.SAVE;
        }
        if (clause.says(WordClass.SETTINGS)) {
            return Meaning.UNCLEAR;
        }
        if (clause.says(WordClass.SAVE)) {
            return clause.says(WordClass.ALL) ? Meaning.ACCEPT : Meaning.SAVE;
        }
        return Meaning.ACCEPT;
    }

    /** "Only necessary", "Continuer sans cookies", "Continue with essential cookies". */
    private static boolean refusesWithoutVerb(Clause clause) {
        if (clause.denies(WordClass.CONSENT) || clause.denies(WordClass.OPTIONAL)) {
            return true;
        }
        boolean minimum = clause.says(WordClass.MINIMAL)
                && !clause.saysAny(WordClass.OPTIONAL, WordClass.ALL, WordClass.INFORM, WordClass.SEE);
        return minimum && clause.saysAny(WordClass.ONLY, WordClass.CONTINUE);
    }

    private static Meaning undecided(Clause clause) {
        if (clause.says(WordClass.POLICY)) {
            return clause.says(WordClass.SETTINGS) ? Meaning.VIEW : Meaning.INFORM;
        }
        if (clause.says(WordClass.FOREIGN_ACT) || clause.denies(WordClass.FOREIGN_ACT)) {
            return Meaning.OTHER;
        }
        if (clause.says(WordClass.FOREIGN) && !clause.namesConsent()) {
            return Meaning.OTHER;
        }
        if (clause.says(WordClass.SAVE)) {
            return saving(clause);
        }
        if (clause.says(WordClass.CLOSE)) {
            return Meaning.CLOSE;
        }
        return clause.saysAny(WordClass.CUSTOMISE, WordClass.SETTINGS, WordClass.SELECTION)
                ? customising(clause)
                : telling(clause);
    }

    /** "Valider mes choix" saves what was chosen, be it all of them; "valider tous les cookies" accepts. */
    private static Meaning saving(Clause clause) {
        if (!clause.says(WordClass.ALL) || clause.saysAny(WordClass.SELECTION, WordClass.SETTINGS)) {
            return Meaning.SAVE;
        }
        return clause.namesConsent() ? Meaning.ACCEPT : Meaning.UNCLEAR;
    }

    private static Meaning customising(Clause clause) {
        boolean everything = clause.says(WordClass.ALL) && !clause.namesConsent();
        return everything || clause.says(WordClass.FOREIGN) ? Meaning.OTHER : Meaning.CUSTOMISE;
    }

    private static Meaning telling(Clause clause) {
        if (clause.says(WordClass.CONTINUE)) {
            if (!clause.denied().isEmpty()) {
                return Meaning.OTHER;
            }
            boolean everything = clause.says(WordClass.ALL) && clause.says(WordClass.CONSENT);
            return everything ? Meaning.ACCEPT : Meaning.ACKNOWLEDGE;
        }
        if (clause.says(WordClass.ACKNOWLEDGE)) {
            return Meaning.ACKNOWLEDGE;
        }
        if (clause.says(WordClass.NEXT)) {
            return Meaning.NEXT;
        }
        if (clause.says(WordClass.SEE)) {
            return clause.says(WordClass.DETAILS) ? Meaning.CUSTOMISE : seeing(clause);
        }
        return clause.saysAny(WordClass.INFORM, WordClass.PRIVACY) ? Meaning.INFORM : Meaning.OTHER;
    }

    private static Meaning seeing(Clause clause) {
        if (clause.says(WordClass.INFORM)) {
            return Meaning.INFORM;
        }
        return clause.namesConsent() ? Meaning.VIEW : Meaning.OTHER;
    }

    private static Extent extent(Clause clause) {
        if (clause.says(WordClass.ALL) && !clause.says(WordClass.ITEM)) {
            return Extent.ALL;
        }
        boolean consent = clause.saysAny(WordClass.CONSENT, WordClass.OPTIONAL, WordClass.MINIMAL, WordClass.DETAILS)
                || clause.denies(WordClass.CONSENT);
        boolean part = clause.saysAny(WordClass.ITEM, WordClass.PURPOSE) || (clause.hasUnknown() && !consent);
        return part ? Extent.PART : Extent.UNSTATED;
    }
}
