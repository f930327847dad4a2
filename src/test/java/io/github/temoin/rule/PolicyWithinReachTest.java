package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.judge;
import static io.github.temoin.rule.PortalVisits.refusing;

import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Pages;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A link to the policy on every page. */
class PolicyWithinReachTest {

    private static final Rule RULE = new PolicyWithinReach();

    @Test
    void aPageWithoutALinkIsTold() {
        finds(judge(RULE, after(Optional.of(false))), "no-link-to-policy");
    }

    @Test
    void thePolicyPageNeedsNone() {
        holds(judge(RULE, charter().policy("/").build(), after(Optional.of(false))));
    }

    @Test
    void linksThatWereNotReadAreOpen() {
        isOpen(judge(RULE, after(Optional.empty())), "links-not-read");
    }

    @Test
    void aPageThatDidNotArriveIsOpen() {
        isOpen(judge(RULE, refusing(REFUSE).at(Step.PAGE).missed("/", Obstacle.STATUS)), "not-arrived");
    }

    @Test
    void withoutAPolicyPageThereIsNothingToReach() {
        isNotApplicable(judge(RULE, CharterBuilder.charter().build()), "no-policy-page");
    }

    private static VisitBuilder after(Optional<Boolean> leadsToPolicy) {
        return refusing(REFUSE)
                .at(Step.PAGE)
                .page(Pages.leading(Pages.arrived("/", Banners.absent()), leadsToPolicy))
                .page("/explore/");
    }
}
