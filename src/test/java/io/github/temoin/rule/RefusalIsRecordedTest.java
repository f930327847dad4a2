package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.charterWithoutRecord;
import static io.github.temoin.rule.PortalVisits.comeBackRefusal;
import static io.github.temoin.rule.PortalVisits.onwards;
import static io.github.temoin.rule.PortalVisits.preferences;
import static io.github.temoin.rule.PortalVisits.record;
import static io.github.temoin.rule.PortalVisits.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.law.Severity;
import io.github.temoin.web.StorageKind;
import org.junit.jupiter.api.Test;

/** refuse-2 */
class RefusalIsRecordedTest {

    private final Rule rule = new RefusalIsRecorded();

    @Test
    void aRefusalOnRecordIsRight() {
        holds(PortalVisits.judge(rule));
    }

    @Test
    void aRefusalThatLeavesNoRecordIsFound() {
        Finding finding = only(PortalVisits.judge(rule, onwards(unrecorded(REFUSE)), unrecordedComeBack()));

        assertThat(finding.code()).isEqualTo("choice-not-recorded");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.subject()).isEqualTo(Subject.COOKIE);
        assertThat(finding.name()).isEqualTo("preferences");
        assertThat(finding.host()).map(host -> host.name()).contains("data.example.fr");
        assertThat(finding.declared()).isTrue();
        assertThat(finding.journey()).isEqualTo(REFUSE);
        assertThat(finding.step()).isEqualTo(Step.CHOICE);
        assertThat(finding.fact("alsoOn")).contains("come-back:refuse /");
    }

    @Test
    void aRefusalThatLeavesNoRecordOnceIsFound() {
        Judgement judgement = PortalVisits.judge(rule, unrecordedComeBack());

        assertThat(Judged.codes(judgement)).containsExactly("choice-not-recorded");
        assertThat(judgement.findings().get(0).journey()).isEqualTo(COME_BACK_REFUSE);
    }

    @Test
    void aNeutralRecordThatStaysAsItWasIsNoRefusal() {
        finds(
                PortalVisits.judge(
                        rule,
                        onwards(neutral(REFUSE).at(Step.CHOICE).page("/")),
                        neutral(COME_BACK_REFUSE).at(Step.CHOICE).page("/")),
                "choice-not-recorded");
    }

    @Test
    void aNeutralRecordOfWhichOnlyTheDateMovesIsNoRefusal() {
        finds(
                PortalVisits.judge(
                        rule,
                        onwards(neutral(REFUSE)
                                .at(Step.CHOICE)
                                .page("/")
                                .jar(preferences(record("none", "none", "x")))),
                        neutral(COME_BACK_REFUSE)
                                .at(Step.CHOICE)
                                .page("/")
                                .jar(preferences(record("none", "none", "y")))),
                "choice-not-recorded");
    }

    @Test
    void aNeutralRecordThatTurnsIntoARefusalIsRight() {
        holds(PortalVisits.judge(
                rule,
                onwards(neutral(REFUSE).at(Step.CHOICE).page("/").jar(preferences(refusal("x")))),
                neutral(COME_BACK_REFUSE).at(Step.CHOICE).page("/").jar(preferences(refusal("y")))));
    }

    @Test
    void aRecordThatComesLaterThanTheClickIsNoted() {
        VisitBuilder late = unrecorded(REFUSE)
                .at(Step.PAGE)
                .page("/")
                .page("/explore/")
                .jar(preferences(refusal("late")))
                .at(Step.RELOAD)
                .page("/")
                .at(Step.WINDOW)
                .page("/");

        Judgement judgement = PortalVisits.judge(rule, late);

        assertThat(judgement.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(only(judgement).code()).isEqualTo("choice-recorded-late");
    }

    @Test
    void aRecordThatIsGoneAtTheEndIsFound() {
        Finding finding = only(PortalVisits.judge(rule, refusal().gone(preferences(refusal("r" + REFUSE)))));

        assertThat(finding.code()).isEqualTo("record-gone");
        assertThat(finding.step()).isEqualTo(Step.WINDOW);
    }

    @Test
    void aRecordThatIsAnotherAtTheEndIsFoundWithItsPart() {
        Finding finding =
                only(PortalVisits.judge(rule, refusal().jar(preferences(record("true", "false", "r" + REFUSE)))));

        assertThat(finding.code()).isEqualTo("record-changed");
        assertThat(finding.fact("part")).contains("statistics");
    }

    @Test
    void aRecordOfWhichOnlyTheDateMovesStands() {
        holds(PortalVisits.judge(rule, refusal().jar(preferences(refusal("anew")))));
    }

    @Test
    void whatComesAfterTheRestartIsNoMatterOfRecording() {
        holds(PortalVisits.judge(rule, comeBackRefusal().gone(preferences(refusal("x")))));
    }

    @Test
    void aBannerThatStaysIsFound() {
        Finding finding = only(PortalVisits.judge(rule, refusedUnder(Banners.banner())));

        assertThat(finding.code()).isEqualTo("banner-stays");
        assertThat(finding.subject()).isEqualTo(Subject.BANNER);
        assertThat(finding.page()).isEqualTo("/");
    }

    @Test
    void aRecordInLocalStorageIsReadThere() {
        Charter charter = charterWithoutRecord().recordInLocalStorage("choice").build();
        VisitBuilder one = onwards(arrival(REFUSE)
                .at(Step.CHOICE)
                .act(Intent.CHOOSE, "Tout refuser")
                .page("/")
                .item(StorageKind.LOCAL_STORAGE, "choice", refusal("one")));
        VisitBuilder other = arrival(COME_BACK_REFUSE)
                .at(Step.CHOICE)
                .page("/")
                .item(StorageKind.LOCAL_STORAGE, "choice", refusal("other"));

        holds(PortalVisits.judge(rule, charter, one, other));
        finds(PortalVisits.judge(rule, charter), "choice-not-recorded");
        assertThat(PortalVisits.judge(rule, charter).findings().get(0).subject())
                .isEqualTo(Subject.LOCAL_STORAGE);
        assertThat(Judged.reasons(PortalVisits.judge(rule, charter, refusal().lost(FactKind.STORAGE))))
                .containsExactly("lost");
    }

    private static VisitBuilder unrecorded(JourneyName journey) {
        return arrival(journey)
                .at(Step.CHOICE)
                .act(Intent.CHOOSE, "Tout refuser")
                .page("/");
    }

    private static VisitBuilder unrecordedComeBack() {
        return unrecorded(COME_BACK_REFUSE).at(Step.RESTART).page("/");
    }

    private static VisitBuilder neutral(JourneyName journey) {
        return arrival(journey).jar(preferences(record("none", "none", "n" + journey)));
    }

    private static VisitBuilder refusedUnder(BannerSighting banner) {
        VisitBuilder visit = arrival(REFUSE).at(Step.CHOICE).page("/", banner).jar(preferences(refusal("r")));
        return onwards(visit);
    }
}
