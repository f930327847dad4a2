package io.github.temoin.rule;

import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.judge;
import static io.github.temoin.rule.PortalVisits.untouched;

import io.github.temoin.charter.Category;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Visits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cookies that go to other hosts of the site. */
class NoWiderThanNeededTest {

    private static final Rule RULE = new NoWiderThanNeeded();
    private static final ObservedCookie WIDE =
            named("shared").on("example.fr").wide().build();

    @Test
    void aCookieOfThePortalAloneHolds() {
        holds(judge(RULE));
    }

    @Test
    void withoutVisitsItIsOpen() {
        isOpen(RULE.judge(charter().build(), new Visits(List.of())), "no-visit", "no-visit", "no-visit");
    }

    @Test
    void aCookieOfTheWholeSiteIsNoted() {
        finds(judge(RULE, untouched().jar(WIDE)), "wider-domain-than-declared");
    }

    @Test
    void aCookieDeclaredForTheWholeSiteHolds() {
        holds(judge(
                RULE,
                charter().cookie("shared", Category.NECESSARY, "example.fr").build(),
                untouched().jar(WIDE)));
    }
}
