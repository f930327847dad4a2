package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.WITHDRAW;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.acceptance;
import static io.github.temoin.rule.PortalVisits.advertising;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.charterWithoutRecord;
import static io.github.temoin.rule.PortalVisits.chosen;
import static io.github.temoin.rule.PortalVisits.onwards;
import static io.github.temoin.rule.PortalVisits.preferences;
import static io.github.temoin.rule.PortalVisits.record;
import static io.github.temoin.rule.PortalVisits.refusal;
import static io.github.temoin.rule.PortalVisits.statistics;
import static io.github.temoin.rule.PortalVisits.withdrawing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import org.junit.jupiter.api.Test;

/** withdraw-2, on the record */
class WithdrawnRecordTest {

    private final Rule rule = new WithdrawalIsHonoured();

    @Test
    void aRecordThatStaysAnAcceptanceIsFoundWithItsParts() {
        Finding finding = only(PortalVisits.judge(rule, withdrawnWith(acceptance("w"))));

        assertThat(finding.code()).isEqualTo("withdrawal-not-recorded");
        assertThat(finding.fact("part")).contains("advertising, statistics");
        assertThat(finding.step()).isEqualTo(Step.LEFT);
        assertThat(finding.journey()).isEqualTo(WITHDRAW);
    }

    @Test
    void aRecordThatStaysAnAcceptanceInOnePartIsFound() {
        Finding finding = only(PortalVisits.judge(rule, withdrawnWith(record("false", "true", "w"))));

        assertThat(finding.code()).isEqualTo("withdrawal-not-recorded");
        assertThat(finding.fact("part")).contains("advertising");
    }

    @Test
    void aRecordThatIsGoneIsFound() {
        finds(PortalVisits.judge(rule, withdrawnWithout()), "withdrawal-not-recorded");
    }

    @Test
    void noRecordIsRightWhereARefusalLeavesNone() {
        holds(PortalVisits.judge(
                rule,
                withdrawnWithout(),
                onwards(arrival(REFUSE).at(Step.CHOICE).page("/")),
                arrival(COME_BACK_REFUSE).at(Step.CHOICE).page("/")));
    }

    @Test
    void aRecordThatIsNeitherIsAWarning() {
        Judgement judgement = PortalVisits.judge(rule, withdrawnWith(record("revoked", "false", "w")));

        assertThat(judgement.outcome()).isEqualTo(Outcome.WARNED);
        assertThat(only(judgement).code()).isEqualTo("withdrawal-recorded-otherwise");
        assertThat(only(judgement).fact("part")).contains("statistics");
    }

    @Test
    void aPartThatTellsNoChoiceMayBeAnother() {
        Secret fromPanel = Secrets.parts("statistics", "false", "advertising", "false", "version", "3");

        holds(PortalVisits.judge(rule, withdrawnWith(fromPanel)));
    }

    @Test
    void whereARefusalIsRecordedLikeAnAcceptanceAWithdrawalIsRecordedLikeBoth() {
        holds(PortalVisits.judge(
                rule,
                withdrawnWith(acceptance("w")),
                onwards(chosen(REFUSE, acceptance("r1"))),
                chosen(COME_BACK_REFUSE, acceptance("r2"))));
    }

    @Test
    void recordsOfWhichNothingIsTheChoiceLeaveItOpen() {
        isOpen(
                PortalVisits.judge(
                        rule,
                        withdrawnWith(Secrets.token("w")),
                        onwards(chosen(REFUSE, Secrets.token("r1"))),
                        chosen(COME_BACK_REFUSE, Secrets.token("r2")),
                        onwards(chosen(ACCEPT, Secrets.token("a1"))),
                        chosen(COME_BACK_ACCEPT, Secrets.token("a2"))),
                "no-choice-part");
    }

    @Test
    void theVeryRecordOfARefusalNeedsNoComparison() {
        holds(rule.judge(
                charter().build(),
                new PortalVisits()
                        .with(withdrawnWith(refusal("r" + REFUSE)))
                        .without(COME_BACK_REFUSE, ACCEPT, COME_BACK_ACCEPT)
                        .visits()));
    }

    @Test
    void withoutVisitorsToCompareItIsLeftOpen() {
        isOpen(PortalVisits.judgeWithout(rule, COME_BACK_REFUSE), "no-second-visitor");
        isOpen(PortalVisits.judgeWithout(rule, ACCEPT, COME_BACK_ACCEPT), "no-second-visitor");
    }

    @Test
    void whereTheRecordIsNotKnownItIsLeftOpen() {
        isOpen(PortalVisits.judgeWithout(rule, charterWithoutRecord().build(), COME_BACK_REFUSE), "record-unknown");
    }

    @Test
    void aLossOfWhatHoldsTheRecordLeavesItOpen() {
        isOpen(PortalVisits.judge(rule, withdrawnWith(refusal("w")).lost(FactKind.COOKIES)), "lost");
    }

    private static VisitBuilder withdrawnWith(Secret recorded) {
        return next(withdrawing().jar(preferences(recorded)));
    }

    private static VisitBuilder withdrawnWithout() {
        return next(withdrawing().gone(preferences(acceptance("w"))));
    }

    private static VisitBuilder next(VisitBuilder withdrawing) {
        return withdrawing
                .gone(statistics(), advertising())
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);
    }
}
