package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.CLOSE;
import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.acceptance;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.preferences;
import static io.github.temoin.rule.PortalVisits.record;
import static io.github.temoin.rule.PortalVisits.refusal;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.Severity;
import io.github.temoin.web.StorageKind;
import org.junit.jupiter.api.Test;

/** before-6, on the record */
class UnchosenRecordTest {

    private final Rule rule = new OtherActsAreNoConsent();

    @Test
    void anAcceptanceOnRecordIsFound() {
        Finding finding = only(PortalVisits.judge(rule, recording(acceptance("u"))));

        assertThat(finding.code()).isEqualTo("record-without-choice");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.subject()).isEqualTo(Subject.COOKIE);
        assertThat(finding.name()).isEqualTo("preferences");
        assertThat(finding.step()).isEqualTo(Step.INTERACTION);
        assertThat(finding.setBy().line()).isEqualTo(40);
    }

    @Test
    void aRefusalOnRecordIsANote() {
        Judgement judgement = PortalVisits.judge(rule, recording(refusal("u")));

        assertThat(judgement.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(only(judgement).code()).isEqualTo("refusal-without-choice");
    }

    @Test
    void theVeryRecordOfARefusalNeedsNoComparison() {
        Visits visits = new PortalVisits()
                .with(recording(refusal("r" + REFUSE)))
                .without(COME_BACK_REFUSE)
                .visits();

        assertThat(rule.judge(charter().build(), visits).outcome()).isEqualTo(Outcome.NOTED);
    }

    @Test
    void anyOtherRecordIsFoundToo() {
        finds(PortalVisits.judge(rule, recording(record("true", "false", "u"))), "record-without-choice");
    }

    @Test
    void aRecordThatTurnsFromRefusalToAcceptanceIsFoundBesideTheNote() {
        VisitBuilder visit = scrolling()
                .jar(preferences(refusal("u")))
                .at(Step.PAGE)
                .page("/explore/")
                .jar(preferences(acceptance("u")))
                .at(Step.LEFT);

        finds(PortalVisits.judge(rule, visit), "refusal-without-choice", "record-without-choice");
    }

    @Test
    void aNeutralRecordThatWasThereBeforeIsNoChoice() {
        VisitBuilder visit = neutral()
                .at(Step.INTERACTION)
                .page("/")
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);

        holds(PortalVisits.judge(rule, visit));
    }

    @Test
    void aNeutralRecordWhoseDateMovesIsNoChoice() {
        VisitBuilder visit = neutral()
                .at(Step.INTERACTION)
                .page("/")
                .jar(preferences(record("none", "none", "another")))
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);

        holds(PortalVisits.judge(rule, visit));
    }

    @Test
    void aNeutralRecordThatTurnsIntoAChoiceIsFound() {
        VisitBuilder visit = neutral()
                .at(Step.INTERACTION)
                .page("/")
                .jar(preferences(record("true", "none", "u")))
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);

        finds(PortalVisits.judge(rule, visit), "record-without-choice");
    }

    @Test
    void withoutTwoRefusalsToCompareARecordIsLeftOpen() {
        Visits visits = new PortalVisits()
                .with(recording(acceptance("u")))
                .without(COME_BACK_REFUSE)
                .visits();

        isOpen(rule.judge(charter().build(), visits), "no-second-visitor");
    }

    @Test
    void whereRefusalsHaveNothingInCommonARecordIsLeftOpen() {
        Secret opaque = Secrets.token("first");
        VisitBuilder one = PortalVisits.onwards(PortalVisits.chosen(REFUSE, opaque));
        VisitBuilder other = PortalVisits.chosen(COME_BACK_REFUSE, Secrets.token("second"));

        isOpen(PortalVisits.judge(rule, recording(Secrets.token("third")), one, other), "no-choice-part");
    }

    @Test
    void whereRefusalsLeaveNoRecordAnyRecordIsFound() {
        VisitBuilder one = PortalVisits.onwards(arrival(REFUSE).at(Step.CHOICE).page("/"));
        VisitBuilder other = arrival(COME_BACK_REFUSE).at(Step.CHOICE).page("/");

        finds(PortalVisits.judge(rule, recording(acceptance("u")), one, other), "record-without-choice");
    }

    @Test
    void whereTheRecordIsNotKnownItIsLeftOpen() {
        Charter charter = PortalVisits.charterWithoutRecord().build();
        Visits visits = new PortalVisits().without(COME_BACK_REFUSE).visits();

        isOpen(rule.judge(charter, visits), "record-unknown");
    }

    @Test
    void theRecordIsFoundOutWhereTheSuiteDoesNotNameIt() {
        finds(
                PortalVisits.judge(rule, PortalVisits.charterWithoutRecord().build(), recording(acceptance("u"))),
                "record-without-choice");
        assertThat(rule.journeys(PortalVisits.charterWithoutRecord().build()))
                .contains(JourneyName.ACCEPT, JourneyName.COME_BACK_ACCEPT, UNTOUCHED, CLOSE);
        assertThat(rule.journeys(charter().build()))
                .containsExactlyInAnyOrder(UNTOUCHED, CLOSE, JourneyName.KEYBOARD, REFUSE, COME_BACK_REFUSE);
    }

    @Test
    void storageIsReadWhereTheRecordIsKeptThere() {
        Charter charter = PortalVisits.charterWithoutRecord()
                .recordInLocalStorage("choice")
                .build();
        VisitBuilder visit = scrolling()
                .item(StorageKind.LOCAL_STORAGE, "choice", acceptance("u"))
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT)
                .lost(FactKind.STORAGE);

        assertThat(Judged.reasons(PortalVisits.judge(rule, charter, visit))).contains("lost");
    }

    private static VisitBuilder scrolling() {
        return untouchedUntilDwell().at(Step.INTERACTION).page("/").act(Intent.PROBE, "scroll");
    }

    private static VisitBuilder recording(Secret recorded) {
        return scrolling()
                .script(preferences(recorded))
                .jar(preferences(recorded))
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);
    }

    private static VisitBuilder neutral() {
        return untouchedUntilDwell().jar(preferences(record("none", "none", "u")));
    }
}
