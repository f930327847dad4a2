package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.WITHDRAW;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.PortalVisits.acceptance;
import static io.github.temoin.rule.PortalVisits.accepting;
import static io.github.temoin.rule.PortalVisits.advertising;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.chosen;
import static io.github.temoin.rule.PortalVisits.preferences;
import static io.github.temoin.rule.PortalVisits.refusal;
import static io.github.temoin.rule.PortalVisits.statistics;
import static io.github.temoin.rule.PortalVisits.withdrawal;
import static io.github.temoin.rule.PortalVisits.withdrawing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** withdraw-2, where there is nothing to stop, or not all was seen */
class UnseenWithdrawalTest {
    private static final Charter NOTHING_OPTIONAL = CharterBuilder.charter()
            .cookie("sessionid", Category.NECESSARY)
            .record("preferences")
            .build();

    private final Rule rule = new WithdrawalIsHonoured();

    @Test
    void whereNothingOptionalIsDeclaredOrSeenThereIsNothingToStop() {
        VisitBuilder visit = chosen(WITHDRAW, acceptance("w")).interrupted(Step.WITHDRAWN, "no-such-control");

        isNotApplicable(PortalVisits.judge(rule, NOTHING_OPTIONAL, visit), "nothing-optional");
    }

    @Test
    void aKnownTrackerThatWasSeenIsSomethingToStop() {
        VisitBuilder visit = chosen(WITHDRAW, acceptance("w"))
                .request("https://www.google-analytics.com/")
                .interrupted(Step.WITHDRAWN, "no-such-control");

        isOpen(PortalVisits.judge(rule, NOTHING_OPTIONAL, visit), "no-such-control");
    }

    @Test
    void whereNothingOptionalIsDeclaredAndTheAcceptanceWasNotSeenItIsLeftOpen() {
        VisitBuilder visit = PortalVisits.arrival(WITHDRAW).interrupted(Step.CHOICE, "no-effect");

        assertThat(PortalVisits.judge(rule, NOTHING_OPTIONAL, visit).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    }

    @Test
    void whatIsDeclaredAndNeverCameLeavesItOpen() {
        VisitBuilder visit =
                chosen(WITHDRAW, acceptance("w")).at(Step.WITHDRAWN).page("/").act(Intent.WITHDRAW, "Tout refuser");

        isOpen(PortalVisits.judge(rule, next(visit)), "optional-never-seen");
    }

    @Test
    void aCookieInPassingWasSeen() {
        VisitBuilder visit = chosen(WITHDRAW, acceptance("w"))
                .script(statistics())
                .scriptRemoves(statistics())
                .at(Step.WITHDRAWN)
                .page("/")
                .act(Intent.WITHDRAW, "Tout refuser");

        holds(PortalVisits.judge(rule, next(visit)));
    }

    @Test
    void whatCameBetweenTheAcceptanceAndTheWithdrawalWasSeen() {
        VisitBuilder visit = chosen(WITHDRAW, acceptance("w"))
                .at(Step.WITHDRAWN)
                .page("/")
                .request("https://stats.example.com/")
                .act(Intent.WITHDRAW, "Tout refuser");

        holds(PortalVisits.judge(rule, next(visit)));
    }

    @Test
    void whatComesWithTheWithdrawalOnlyWasNotSeenBefore() {
        VisitBuilder visit = chosen(WITHDRAW, acceptance("w"))
                .at(Step.WITHDRAWN)
                .page("/")
                .act(Intent.WITHDRAW, "Tout refuser")
                .request("https://stats.example.com/optout");

        assertThat(Judged.reasons(PortalVisits.judge(rule, next(visit)))).containsExactly("optional-never-seen");
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"WITHDRAWN", "PAGE", "LEFT"})
    void aVisitThatEndedEarlyLeavesItOpen(Step step) {
        isOpen(PortalVisits.judge(rule, withdrawal().interrupted(step, "browser-gone")), "browser-gone");
    }

    @Test
    void aVisitOnWhichNobodyWithdrewLeavesItOpen() {
        isOpen(PortalVisits.judge(rule, accepting(WITHDRAW)), "no-moment", "no-moment");
        isOpen(PortalVisits.judge(rule, withdrawing()), "no-moment");
    }

    @Test
    void aWithdrawalThatCouldNotBeMadeLeavesItOpen() {
        isOpen(
                PortalVisits.judge(rule, accepting(WITHDRAW).interrupted(Step.WITHDRAWN, "no-such-control")),
                "no-such-control");
        isOpen(PortalVisits.judgeWithout(rule, WITHDRAW), "no-visit");
    }

    @Test
    void aPageThatDidNotArriveLeavesItOpen() {
        VisitBuilder visit = withdrawing()
                .jar(preferences(refusal("w")))
                .gone(statistics(), advertising())
                .at(Step.PAGE)
                .missed("/explore/", Obstacle.STATUS);

        isOpen(PortalVisits.judge(rule, visit), "not-arrived");
    }

    @Test
    void lossesLeaveItOpen() {
        for (FactKind kind : new FactKind[] {FactKind.COOKIES, FactKind.EXCHANGES, FactKind.PAGES}) {
            isOpen(PortalVisits.judge(rule, withdrawal().lost(kind)), "lost");
            isOpen(PortalVisits.judge(rule, next(withdrawing().lost(kind))), "lost");
        }
        isOpen(PortalVisits.judge(rule, withdrawal().lost(FactKind.STORAGE)), "lost");
        isOpen(lostAtChoice(), "lost");
    }

    @Test
    void withoutABannerThereIsNothingToWithdraw() {
        isNotApplicable(rule.judge(charter().noBanner().build(), PortalVisits.of()), "banner-not-expected");
    }

    @Test
    void itReadsTheVisitorsOfEveryChoice() {
        assertThat(rule.journeys(charter().build()))
                .containsExactlyInAnyOrder(WITHDRAW, REFUSE, COME_BACK_REFUSE, ACCEPT, COME_BACK_ACCEPT);
    }

    private Judgement lostAtChoice() {
        VisitBuilder visit = accepting(WITHDRAW)
                .lost(FactKind.COOKIES)
                .at(Step.WITHDRAWN)
                .page("/")
                .act(Intent.WITHDRAW, "Tout refuser");
        return PortalVisits.judge(rule, next(visit));
    }

    private static VisitBuilder next(VisitBuilder withdrawing) {
        return withdrawing
                .jar(preferences(refusal("w")))
                .gone(statistics(), advertising())
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);
    }
}
