package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Visits;
import java.util.List;

/** A banner that asks yes or no about one purpose, which is enough where there is one. */
final class PlainQuestion {

    private PlainQuestion() {}

    /** Tells whether there is one purpose, and every banner that was seen before a choice asked yes or no and no more. */
    static boolean isAsked(Charter charter, Visits visits) {
        List<BannerSighting.Shown> seen = ArrivalBanner.seen(visits);
        return charter.optionalCategories().size() == 1
                && !seen.isEmpty()
                && seen.stream().allMatch(PlainQuestion::yesOrNo);
    }

    private static boolean yesOrNo(BannerSighting.Shown banner) {
        return !banner.controls(Role.ACCEPT).isEmpty()
                && !banner.controls(Role.REFUSE).isEmpty()
                && banner.controls(Role.CUSTOMISE).isEmpty()
                && banner.controls(Role.SWITCH).isEmpty();
    }
}
