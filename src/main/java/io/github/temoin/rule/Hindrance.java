package io.github.temoin.rule;

import io.github.temoin.evidence.Readability;
import io.github.temoin.law.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What keeps those who refused from reading a page that others can read. No text gives a number for it: the thresholds only
 * tell a wall from the ordinary differences between two visits.
 */
record Hindrance(Severity severity, FindingCode code, Facts facts) {

    /** A page of which half the window is covered cannot be used; banners and chat buttons cover less. */
    private static final double WALL = 0.5;

    /** Less than half the text for those who refused: more than any embedded player or counter makes. */
    private static final double WITHHELD = 0.5;

    /** Below that many characters the share of a text says nothing. */
    private static final int SHORT_PAGE = 200;

    static List<Hindrance> between(Readability refused, Readability accepted) {
        List<Hindrance> found = new ArrayList<>();
        if (accepted.visibleCharacters() >= SHORT_PAGE
                && refused.visibleCharacters() < WITHHELD * accepted.visibleCharacters()) {
            found.add(of(
                    Severity.FAILURE,
                    FindingCode.TEXT_WITHHELD_AFTER_REFUSAL,
                    refused.visibleCharacters(),
                    accepted.visibleCharacters()));
        }
        if (refused.coveredShare() >= WALL) {
            boolean forAll = accepted.coveredShare() >= WALL;
            found.add(of(
                    forAll ? Severity.NOTE : Severity.FAILURE,
                    forAll ? FindingCode.PAGE_COVERED_FOR_ALL : FindingCode.PAGE_COVERED_AFTER_REFUSAL,
                    share(refused.coveredShare()),
                    share(accepted.coveredShare())));
        }
        if (refused.scrollLocked() && !accepted.scrollLocked()) {
            found.add(of(Severity.FAILURE, FindingCode.SCROLLING_LOCKED_AFTER_REFUSAL, true, false));
        }
        return found;
    }

    private static Hindrance of(Severity severity, FindingCode code, Object refused, Object accepted) {
        return new Hindrance(
                severity, code, new Facts().add(FactName.OBSERVED, refused).add(FactName.EXPECTED, accepted));
    }

    private static String share(double covered) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * covered);
    }
}
