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
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What came and went between two snapshots, and what only seems so. */
class PassageTest {

    private static final String PAGE = "https://" + PORTAL + "/";

    private final VisitBuilder visit = visit(UNTOUCHED).at(Step.ARRIVAL).page("/");

    @Test
    void setAndDeletedByScriptHasPassed() {
        Life life = lifeOf(cookie("flash"), visit.script(cookie("flash")).scriptRemoves(cookie("flash")));

        assertThat(life.fate()).isEqualTo(Life.Fate.PASSED);
        assertThat(life.passages()).singleElement().satisfies(passage -> {
            assertThat(passage.departure()).isEqualTo(Life.Departure.DELETED);
            assertThat(passage.occasion().at()).isEqualTo(START.plusSeconds(1));
            assertThat(passage.origin().how()).isEqualTo(Origin.How.SCRIPT);
        });
    }

    @Test
    void setAndDeletedByHeadersHasPassed() {
        ObservedCookie removal = named("flash").until(START.minusSeconds(1)).build();

        Life life = lifeOf(removal, visit.header(PAGE, cookie("flash")).header(PAGE, removal));

        assertThat(life.fate()).isEqualTo(Life.Fate.PASSED);
        assertThat(life.origin().how()).isEqualTo(Origin.How.HEADER);
    }

    @Test
    void aScriptThatWritesAPastExpiryRemoves() {
        ObservedCookie removal = named("flash").until(START.minusSeconds(1)).build();

        assertThat(lifeOf(removal, visit.script(cookie("flash")).script(removal))
                        .fate())
                .isEqualTo(Life.Fate.PASSED);
    }

    @Test
    void setForASecondHasPassed() {
        ObservedCookie second = named("second").until(START.plusSeconds(2)).build();

        Life life = lifeOf(second, visit.script(second).after(Duration.ofSeconds(3)));

        assertThat(life.passages()).singleElement().satisfies(passage -> assertThat(passage.departure())
                .isEqualTo(Life.Departure.EXPIRED));
    }

    @Test
    void setAndDeletedBetweenTwoSnapshotsThatLackItHasPassedEvenIfItIsKeptLater() {
        ObservedCookie twice = cookie("twice");

        Life life = lifeOf(
                twice,
                visit.script(twice)
                        .scriptRemoves(twice)
                        .at(Step.DWELL)
                        .script(twice)
                        .jar(twice));

        assertThat(life.fate()).isEqualTo(Life.Fate.KEPT);
        assertThat(life.passages())
                .extracting(passage -> passage.occasion().step())
                .containsExactly(Step.ARRIVAL);
    }

    @Test
    void whatTheSnapshotBeforeShowsDoesNotPass() {
        ObservedCookie kept = cookie("kept");

        Life life = lifeOf(
                kept,
                visit.jar(kept).at(Step.DWELL).script(kept).scriptRemoves(kept).gone(kept));

        assertThat(life.passages()).isEmpty();
    }

    @Test
    void theRemovalOfWhatNeverWasIsNoLife() {
        Visit made = visit.scriptRemoves(cookie("never")).build();

        assertThat(Attribution.of(made).lives()).isEmpty();
    }

    @Test
    void askedForAndNeverSeenIsAskedOnly() {
        assertThat(lifeOf(cookie("asked"), visit.header(PAGE, cookie("asked"))).fate())
                .isEqualTo(Life.Fate.ASKED);
    }

    @Test
    void theLogTellsThatWhatWasAskedForWasNeverStored() {
        ObservedCookie asked = cookie("asked");
        VisitBuilder logged = visit.logged(StoreChange.Kind.ADDED, cookie("other"))
                .script(asked)
                .scriptRemoves(asked);

        assertThat(lifeOf(asked, logged).fate()).isEqualTo(Life.Fate.REFUSED);
    }

    @Test
    void aLossOfOtherFactsLeavesTheLogWhole() {
        ObservedCookie asked = cookie("asked");
        VisitBuilder logged = visit.logged(StoreChange.Kind.ADDED, cookie("other"))
                .script(asked)
                .scriptRemoves(asked)
                .lost(FactKind.SCRIPT_WRITES);

        assertThat(lifeOf(asked, logged).fate()).isEqualTo(Life.Fate.REFUSED);
    }

    @Test
    void aLogWithLossesTellsNothingOfWhatItLacks() {
        ObservedCookie asked = cookie("asked");
        VisitBuilder logged = visit.logged(StoreChange.Kind.ADDED, cookie("other"))
                .script(asked)
                .scriptRemoves(asked)
                .lost(FactKind.STORE_CHANGES);

        assertThat(lifeOf(asked, logged).fate()).isEqualTo(Life.Fate.PASSED);
    }

    @Test
    void changesThatOnlyEventsTellAreNoLog() {
        ObservedCookie asked = cookie("asked");
        VisitBuilder unlogged = visit.changed(StoreChange.Kind.REFUSED, cookie("other"), Witness.EVENTS)
                .script(asked)
                .scriptRemoves(asked);

        assertThat(lifeOf(asked, unlogged).fate()).isEqualTo(Life.Fate.PASSED);
    }

    @Test
    void theLogTellsWhatPassedWithoutAnyEvent() {
        ObservedCookie flash = cookie("flash");
        VisitBuilder logged = visit.logged(StoreChange.Kind.ADDED, flash).logged(StoreChange.Kind.DELETED, flash);

        Life life = lifeOf(flash, logged);

        assertThat(life.fate()).isEqualTo(Life.Fate.PASSED);
        assertThat(life.origin()).isEqualTo(Origin.UNKNOWN);
        assertThat(life.asked()).contains(flash);
        assertThat(life.passages()).extracting(Life.Passage::asked).containsExactly(Optional.of(flash));
    }

    @Test
    void aRefusedCookieIsRefused() {
        ObservedCookie refused = cookie("refused");

        Life life = lifeOf(refused, visit.changed(StoreChange.Kind.REFUSED, refused, Witness.EVENTS));

        assertThat(life.fate()).isEqualTo(Life.Fate.REFUSED);
        assertThat(life.passages()).isEmpty();
    }

    @Test
    void storageThatIsGoneAtTheSnapshotHasPassed() {
        Visit made = visit.scriptStores(StorageKind.LOCAL_STORAGE, "id", Secrets.token("x"))
                .build();

        assertThat(Attribution.of(made).lives()).singleElement().satisfies(life -> assertThat(life.fate())
                .isEqualTo(Life.Fate.PASSED));
    }

    private static Life lifeOf(ObservedCookie cookie, VisitBuilder visit) {
        return Attribution.of(visit.build()).of(cookie.key()).orElseThrow();
    }
}
