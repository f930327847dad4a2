package io.github.temoin.banner;

import io.github.temoin.evidence.Role;
import java.util.List;

/**
 * A container that may be a consent banner.
 *
 * @param score 0 to 1
 * @param pinned whether the suite says that it is the banner
 * @param followed whether a banner stood in that place before something in it was pressed: its next screen need not say
 *     again what it is about
 */
record Candidate(
        BannerReading reading, Layer layer, double score, List<String> reasons, boolean pinned, boolean followed) {

    /** A banner's threshold, less what standing in a page's content takes off and lying over it adds. */
    private static final double SETTINGS_SCORE = 0.2;

    Candidate {
        reasons = List.copyOf(reasons);
    }

    boolean isBanner() {
        return pinned || score >= BannerScore.ENOUGH;
    }

    /** Whether it lets one choose, be it a banner or a part of a page of settings. */
    boolean offersChoices() {
        boolean settings = reading.has(Role.SAVE) && reading.hasSettings();
        boolean decision = reading.has(Role.ACCEPT) && reading.has(Role.REFUSE);
        boolean nextScreen = followed && reading.hasSettings();
        return isBanner() || nextScreen || ((settings || decision) && (followed || score >= SETTINGS_SCORE));
    }

    /** The same, where a banner stood before. */
    Candidate inPlaceOfOne() {
        return new Candidate(reading, layer, score, reasons, pinned, true);
    }

    boolean isAt(Candidate other) {
        return reading.container().id().equals(other.reading.container().id());
    }

    /** Whether it lies in the browser's top layer, or says that nothing else can be used. */
    boolean isModal() {
        return reading.container().is("modal") || reading.container().is("top");
    }

    /** Whether it says that a choice was made, and offers none. */
    boolean isNotice() {
        return !reading.hasSettings()
                && !reading.has(Role.ACCEPT)
                && !reading.has(Role.REFUSE)
                && !reading.has(Role.CUSTOMISE);
    }

    /** How many of its controls a click would reach: what lies on top comes first. */
    long reachable() {
        return reading.controls().stream()
                .filter(control -> control.node().attributeOr("reach", "").equals("hit"))
                .count();
    }
}
