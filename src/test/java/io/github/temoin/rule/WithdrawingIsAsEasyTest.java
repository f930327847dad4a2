package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.WITHDRAW;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.accepting;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.judge;
import static io.github.temoin.rule.PortalVisits.withdrawing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clicks to withdraw, against clicks to accept. */
class WithdrawingIsAsEasyTest {

    private static final Rule RULE = new WithdrawingIsAsEasy();

    @Test
    void oneClickToReopenAndOneToRefuseAreAsEasyAsOne() {
        holds(judge(RULE, withdrawing()));
    }

    @Test
    void oneMoreIsNot() {
        Finding found = only(judge(RULE, withdrawing().act(Intent.WITHDRAW, "Confirmer")));

        assertThat(found.code()).isEqualTo("more-clicks-to-withdraw");
        assertThat(found.fact("clicks")).contains("3");
        assertThat(found.fact("clicksToAccept")).contains("1");
        assertThat(found.fact("controls").orElseThrow()).endsWith("Confirmer").doesNotContain("the button");
    }

    @Test
    void twoClicksToReopenAreNot() {
        finds(judge(RULE, withdrawing().act(Intent.REOPEN, "Vie privée")), "more-clicks-to-withdraw");
    }

    @Test
    void whoCouldNotWithdrawTellsNothing() {
        isOpen(
                judge(RULE, accepting(WITHDRAW).at(Step.WITHDRAWN).page("/").interrupted(Step.WITHDRAWN, "no-effect")),
                "no-effect");
    }

    @Test
    void withoutTheVisitItIsOpen() {
        isOpen(RULE.judge(charter().build(), new Visits(List.of())), "no-visit");
    }

    @Test
    void withoutABannerThereIsNothingToJudge() {
        isNotApplicable(judge(RULE, charter().noBanner().build()), "banner-not-expected");
    }
}
