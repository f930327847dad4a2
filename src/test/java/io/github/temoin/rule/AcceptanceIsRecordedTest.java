package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.WITHDRAW;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.acceptance;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.chosen;
import static io.github.temoin.rule.PortalVisits.onwards;
import static io.github.temoin.rule.PortalVisits.preferences;
import static io.github.temoin.rule.PortalVisits.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import org.junit.jupiter.api.Test;

/** accept-2 */
class AcceptanceIsRecordedTest {

    private final Rule rule = new AcceptanceIsRecorded();

    @Test
    void anAcceptanceThatDiffersFromARefusalIsRight() {
        holds(PortalVisits.judge(rule));
    }

    @Test
    void anAcceptanceThatLeavesNoRecordIsFound() {
        finds(
                PortalVisits.judge(
                        rule, onwards(unrecorded(ACCEPT)), unrecorded(COME_BACK_ACCEPT), unrecorded(WITHDRAW)),
                "choice-not-recorded");
    }

    @Test
    void anAcceptanceThatLeavesNoRecordOnceIsFoundAndNotCompared() {
        Judgement judgement = PortalVisits.judge(rule, unrecorded(COME_BACK_ACCEPT));

        assertThat(Judged.codes(judgement)).containsExactly("choice-not-recorded");
        assertThat(judgement.findings().get(0).journey()).isEqualTo(COME_BACK_ACCEPT);
    }

    @Test
    void aRefusalRecordedAsAnAcceptanceIsFound() {
        Finding finding = only(PortalVisits.judge(
                rule, onwards(chosen(REFUSE, acceptance("r1"))), chosen(COME_BACK_REFUSE, acceptance("r2"))));

        assertThat(finding.code()).isEqualTo("recorded-alike");
        assertThat(finding.journey()).isEqualTo(ACCEPT);
        assertThat(finding.step()).isEqualTo(Step.CHOICE);
    }

    @Test
    void theSameBytesForBothChoicesAreFound() {
        Secret same = Secrets.words("1");

        finds(same(same, REFUSE, COME_BACK_REFUSE, ACCEPT, COME_BACK_ACCEPT, WITHDRAW), "same-record");
    }

    @Test
    void theSameBytesAreFoundEvenWithoutASecondVisitor() {
        Secret same = Secrets.words("1");
        Judgement judgement = rule.judge(
                charter().build(),
                new PortalVisits()
                        .with(onwards(chosen(REFUSE, same)))
                        .with(onwards(chosen(ACCEPT, same)))
                        .without(COME_BACK_REFUSE)
                        .visits());

        assertThat(Judged.codes(judgement)).contains("same-record");
    }

    @Test
    void anAcceptanceDiffersFromARefusalThatLeavesNoRecord() {
        holds(PortalVisits.judge(
                rule,
                onwards(unrecorded(REFUSE)),
                unrecorded(COME_BACK_REFUSE),
                onwards(chosen(ACCEPT, Secrets.token("a"))),
                chosen(COME_BACK_ACCEPT, Secrets.token("b"))));
    }

    @Test
    void recordsOfWhichNothingIsTheChoiceLeaveItOpen() {
        isOpen(
                PortalVisits.judge(
                        rule,
                        onwards(chosen(REFUSE, Secrets.token("r1"))),
                        chosen(COME_BACK_REFUSE, Secrets.token("r2")),
                        onwards(chosen(ACCEPT, Secrets.token("a1"))),
                        chosen(COME_BACK_ACCEPT, Secrets.token("a2"))),
                "no-choice-part");
    }

    @Test
    void aPartThatVariesWithinAcceptancesAloneIsNoDifference() {
        Secret one = Secrets.parts("seen", "yes", "id", "1");
        Secret two = Secrets.parts("seen", "yes", "id", "2");
        Secret without = Secrets.parts("seen", "yes");

        finds(
                PortalVisits.judge(
                        rule,
                        onwards(chosen(REFUSE, without)),
                        chosen(COME_BACK_REFUSE, without),
                        onwards(chosen(ACCEPT, one)),
                        chosen(COME_BACK_ACCEPT, two),
                        chosen(WITHDRAW, one)),
                "recorded-alike");
    }

    @Test
    void anAcceptanceThatIsGoneOrAnotherAtTheEndIsFound() {
        finds(PortalVisits.judge(rule, acceptance().gone(preferences(acceptance("x")))), "record-gone");
        finds(PortalVisits.judge(rule, acceptance().jar(preferences(record("false", "true", "x")))), "record-changed");
        holds(PortalVisits.judge(rule, acceptance().jar(preferences(acceptance("anew")))));
    }

    @Test
    void withoutVisitorsToCompareItIsLeftOpen() {
        isOpen(PortalVisits.judgeWithout(rule, COME_BACK_REFUSE), "no-visit", "no-second-visitor");
        isOpen(PortalVisits.judgeWithout(rule, COME_BACK_ACCEPT, WITHDRAW), "no-visit", "no-second-visitor");
        isOpen(PortalVisits.judgeWithout(rule, ACCEPT), "no-visit");
        isOpen(PortalVisits.judgeWithout(rule, REFUSE, COME_BACK_REFUSE), "no-visit", "no-visit", "no-second-visitor");
    }

    @Test
    void whoWithdrawsLaterIsASecondAcceptor() {
        isOpen(PortalVisits.judgeWithout(rule, COME_BACK_ACCEPT), "no-visit");
    }

    @Test
    void aChoiceThatCouldNotBeMadeLeavesItOpen() {
        isOpen(PortalVisits.judge(rule, arrival(ACCEPT).interrupted(Step.CHOICE, "ambiguous")), "ambiguous");
    }

    @Test
    void lossesAtTheChoiceLeaveItOpen() {
        isOpen(
                PortalVisits.judge(
                        rule,
                        PortalVisits.accepting(ACCEPT).lost(FactKind.COOKIES).at(Step.PAGE)),
                "lost");
        isOpen(PortalVisits.judge(rule, PortalVisits.refusing(COME_BACK_REFUSE).lost(FactKind.COOKIES)), "lost");
        holds(PortalVisits.judge(rule, PortalVisits.accepting(ACCEPT).lost(FactKind.EXCHANGES)));
    }

    @Test
    void itReadsTwoVisitorsOfEachChoice() {
        assertThat(rule.journeys(charter().build()))
                .containsExactlyInAnyOrder(REFUSE, COME_BACK_REFUSE, ACCEPT, COME_BACK_ACCEPT);
    }

    @Test
    void withoutABannerThereIsNothingToRecord() {
        isNotApplicable(rule.judge(charter().noBanner().build(), PortalVisits.of()), "banner-not-expected");
    }

    private Judgement same(Secret record, JourneyName... journeys) {
        PortalVisits portal = new PortalVisits();
        for (JourneyName journey : journeys) {
            portal.with(onwards(chosen(journey, record)));
        }
        return rule.judge(charter().build(), portal.visits());
    }

    private static VisitBuilder unrecorded(JourneyName journey) {
        return arrival(journey).at(Step.CHOICE).page("/");
    }
}
