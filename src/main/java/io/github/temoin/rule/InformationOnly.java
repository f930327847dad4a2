package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Choice;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A banner that only informs, on a portal that declares nothing for which it would have to ask. */
final class InformationOnly {

    private static final Set<Role> INFORMING = EnumSet.of(Role.ACKNOWLEDGE, Role.POLICY, Role.CLOSE);

    private InformationOnly() {}

    /**
     * Tells whether nothing optional is declared, and every banner that was seen before a choice says that it was read, and
     * no more. A control that was not understood may be a choice.
     */
    static boolean isTold(Charter charter, Visits visits) {
        List<BannerSighting.Shown> seen = ArrivalBanner.seen(visits);
        return charter.optionalCategories().isEmpty()
                && !seen.isEmpty()
                && seen.stream().allMatch(InformationOnly::informs);
    }

    /** Tells whether a visitor could not refuse because there is nothing to refuse: the visit up to then is all there is. */
    static boolean endsVisit(Charter charter, Visits visits, Visit visit) {
        return visit.choice() == Choice.REFUSE_ALL
                && visit.interruption()
                        .filter(interruption -> interruption.step() == Step.CHOICE)
                        .filter(interruption -> interruption.code().equals("no-such-control"))
                        .isPresent()
                && isTold(charter, visits);
    }

    private static boolean informs(BannerSighting.Shown banner) {
        return !banner.controls(Role.ACKNOWLEDGE).isEmpty()
                && banner.controls().stream().map(Control::role).allMatch(INFORMING::contains);
    }
}
