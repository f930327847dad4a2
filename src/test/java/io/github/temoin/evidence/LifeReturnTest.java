package io.github.temoin.evidence;

import static io.github.temoin.evidence.Cookies.cookie;
import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.VisitBuilder.PORTAL;
import static io.github.temoin.evidence.VisitBuilder.START;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.web.StorageKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What was gone and came anew. */
class LifeReturnTest {

    private static final String PAGE = "https://" + PORTAL + "/";
    private static final ObservedCookie GA = cookie("_ga");
    private static final ObservedCookie OTHER =
            named("_ga").value(Secrets.words("other")).build();

    private final VisitBuilder visit = visit(UNTOUCHED).at(Step.ARRIVAL).page("/");

    @Test
    void whatASnapshotMissedCameAnew() {
        Life life = lifeOf(visit.script(GA)
                .jar(GA)
                .at(Step.CHOICE)
                .gone(GA)
                .at(Step.PAGE)
                .page("/explore/")
                .header(PAGE + "explore/", GA)
                .jar(GA)
                .at(Step.LEFT));

        assertThat(life.first().step()).isEqualTo(Step.ARRIVAL);
        assertThat(life.returns()).hasSize(1);
        Life anew = life.asOf(START.plusSeconds(60));
        assertThat(anew.first()).isEqualTo(life.returns().get(0).occasion());
        assertThat(anew.first().step()).isEqualTo(Step.PAGE);
        assertThat(anew.first().page()).isEqualTo("/explore/");
        assertThat(anew.origin().how()).isEqualTo(Origin.How.HEADER);
        assertThat(anew.asked()).contains(GA);
    }

    @Test
    void beforeItCameAnewTheEarlierLifeStands() {
        Life life = lifeOf(visit.script(GA)
                .jar(GA)
                .at(Step.CHOICE)
                .scriptRemoves(GA)
                .header(PAGE, GA)
                .at(Step.LEFT));

        assertThat(life.asOf(START.plusSeconds(2))).isEqualTo(life);
        assertThat(life.asOf(START.plusSeconds(60)).origin().how()).isEqualTo(Origin.How.HEADER);
    }

    @Test
    void whatOnlyPassedBeforeCameAnew() {
        Life life = lifeOf(visit.script(GA)
                .scriptRemoves(GA)
                .at(Step.DWELL)
                .header(PAGE, GA)
                .jar(GA));

        assertThat(life.asOf(START.plusSeconds(60)).first().step()).isEqualTo(Step.DWELL);
    }

    @Test
    void whatIsOnlyWrittenAgainIsTheSame() {
        assertThat(lifeOf(visit.script(GA).jar(GA).at(Step.DWELL).header(PAGE, GA))
                        .returns())
                .isEmpty();
    }

    @Test
    void whatIsCleanedUpBeforeItsFirstWriteBeginsWithTheWrite() {
        Life life = lifeOf(visit.scriptRemoves(GA).script(GA).jar(GA));

        assertThat(life.asOf(START.plusSeconds(60)).first()).isEqualTo(life.first());
    }

    @Test
    void aRemovalThatTheBrowsersLogDoesNotConfirmEndsNoLife() {
        Life life = lifeOf(visit.script(GA)
                .logged(StoreChange.Kind.ADDED, GA)
                .jar(GA)
                .at(Step.DWELL)
                .scriptRemoves(GA)
                .script(GA));

        assertThat(life.returns()).isEmpty();
    }

    @Test
    void theLogTellsOfARemovalThatNoEventShows() {
        Life life = lifeOf(visit.script(GA)
                .jar(GA)
                .at(Step.DWELL)
                .logged(StoreChange.Kind.DELETED, GA)
                .logged(StoreChange.Kind.ADDED, GA)
                .script(GA));

        assertThat(life.returns()).hasSize(1);
        assertThat(life.returns().get(0).occasion().step()).isEqualTo(Step.DWELL);
        assertThat(life.returns().get(0).origin().how()).isEqualTo(Origin.How.SCRIPT);
    }

    @Test
    void whatIsStoredAnewHasItsNewValue() {
        Secret later = Secrets.words("later");
        Visit made = visit.item(StorageKind.LOCAL_STORAGE, "id", Secrets.words("earlier"))
                .at(Step.CHOICE)
                .goneItem(StorageKind.LOCAL_STORAGE, "id")
                .at(Step.PAGE)
                .item(StorageKind.LOCAL_STORAGE, "id", later)
                .build();

        Life life = Attribution.of(made).lives().get(0);

        assertThat(life.value()).isNotEqualTo(later);
        assertThat(life.asOf(START.plusSeconds(60)).value()).isEqualTo(later);
    }

    @Test
    void whatComesLateForTheFirstTimeIsNotAnew() {
        assertThat(lifeOf(visit.at(Step.DWELL).script(GA).jar(GA)).returns()).isEmpty();
    }

    @Test
    void whatIsWrittenAgainAndNotKeptDidNotComeAnew() {
        assertThat(lifeOf(visit.jar(GA)
                                .at(Step.DWELL)
                                .scriptRemoves(GA)
                                .header(PAGE, GA)
                                .gone(GA))
                        .returns())
                .isEmpty();
    }

    @Test
    void theFirstWriteAfterTheRemovalIsTheOrigin() {
        assertThat(origin(visit.jar(GA)
                        .at(Step.DWELL)
                        .script(GA)
                        .scriptRemoves(GA)
                        .header(PAGE, GA)))
                .isEqualTo(Origin.How.HEADER);
    }

    @Test
    void ofTheWritesAfterTheRemovalTheOneOfTheValueThatIsShownIsTheOrigin() {
        assertThat(origin(visit.jar(GA)
                        .at(Step.DWELL)
                        .scriptRemoves(GA)
                        .script(OTHER)
                        .header(PAGE, GA)
                        .script(OTHER)))
                .isEqualTo(Origin.How.HEADER);
    }

    @Test
    void aHeaderFromBeforeTheRemovalMayHaveComeAfterIt() {
        assertThat(origin(visit.jar(GA)
                        .at(Step.DWELL)
                        .logged(StoreChange.Kind.DELETED, GA)
                        .header(PAGE, GA)
                        .scriptRemoves(GA)
                        .logged(StoreChange.Kind.ADDED, GA)))
                .isEqualTo(Origin.How.HEADER);
    }

    @Test
    void whereNobodyWroteTheValueThatIsShownTheLastWriteIsTheOrigin() {
        assertThat(origin(visit.jar(GA)
                        .at(Step.DWELL)
                        .logged(StoreChange.Kind.DELETED, GA)
                        .script(OTHER)
                        .header(PAGE, OTHER)
                        .scriptRemoves(GA)
                        .logged(StoreChange.Kind.ADDED, GA)))
                .isEqualTo(Origin.How.HEADER);
    }

    @Test
    void aWriteWhosePathIsNotKnownStillTellsTheOrigin() {
        ObservedCookie stored = named("_ga").path("/explore").build();
        Visit made = visit.jar(stored)
                .at(Step.CHOICE)
                .gone(stored)
                .at(Step.PAGE)
                .script(GA)
                .jar(stored)
                .build();

        assertThat(Attribution.of(made).of(stored.key()).orElseThrow().returns())
                .extracting(anew -> anew.origin().how())
                .containsExactly(Origin.How.SCRIPT);
    }

    @Test
    void theLogTellsWhenItCameAnewWhereNoEventDoes() {
        Life life = lifeOf(visit.jar(GA)
                .at(Step.CHOICE)
                .gone(GA)
                .at(Step.PAGE)
                .logged(StoreChange.Kind.ADDED, GA)
                .after(Duration.ofSeconds(9))
                .jar(GA));

        assertThat(life.returns()).extracting(anew -> anew.occasion().at()).containsExactly(START.plusSeconds(3));
    }

    private static Origin.How origin(VisitBuilder visit) {
        Life life = lifeOf(visit);
        assertThat(life.returns()).hasSize(1);
        return life.returns().get(0).origin().how();
    }

    private static Life lifeOf(VisitBuilder visit) {
        return Attribution.of(visit.build()).of(GA.key()).orElseThrow();
    }
}
