package io.github.temoin.evidence;

import static io.github.temoin.evidence.Cookies.cookie;
import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.VisitBuilder.PORTAL;
import static io.github.temoin.evidence.VisitBuilder.START;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.temoin.web.StorageKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final String PAGE = "https://" + PORTAL + "/";

    private final VisitBuilder visit = visit(UNTOUCHED).at(Step.ARRIVAL).page("/");

    @Test
    void aHeaderIsTheOriginOfTheCookieItSet() {
        ObservedCookie session = named("sessionid").httpOnly().build();

        Life life = lifeOf(session, visit.header(PAGE + "explore/?q=1", session).jar(session));

        assertThat(life.fate()).isEqualTo(Life.Fate.KEPT);
        assertThat(life.origin().how()).isEqualTo(Origin.How.HEADER);
        assertThat(life.origin().address()).map(Address::shown).contains(PAGE + "explore/");
        assertThat(life.first()).isEqualTo(new Occasion(START.plusSeconds(1), Step.ARRIVAL, "/"));
        assertThat(life.asked()).contains(session);
        assertThat(life.kept()).contains(session);
        assertThat(life.end()).isEmpty();
        assertThat(life.passages()).isEmpty();
    }

    @Test
    void aDatabaseIsToldByWhatIsInIt() {
        Attribution told = Attribution.of(visit.scriptStores(StorageKind.INDEXED_DB, "db", Secrets.words(""))
                .scriptStores(StorageKind.INDEXED_DB, "db/box", Secrets.words("x"))
                .scriptStores(StorageKind.INDEXED_DB, "other", Secrets.words(""))
                .scriptStores(StorageKind.CACHE_STORAGE, "db", Secrets.words(""))
                .scriptStores(StorageKind.LOCAL_STORAGE, "other/box", Secrets.words("x"))
                .build());

        assertThat(told.lives())
                .extracting(life -> life.key().kind(), life -> life.key().name())
                .containsExactlyInAnyOrder(
                        tuple(StorageKind.INDEXED_DB, "db/box"),
                        tuple(StorageKind.INDEXED_DB, "other"),
                        tuple(StorageKind.CACHE_STORAGE, "db"),
                        tuple(StorageKind.LOCAL_STORAGE, "other/box"));
    }

    @Test
    void aScriptIsTheOriginOfTheCookieItWrote() {
        Life life = lifeOf(cookie("_ga"), visit.script(cookie("_ga")).jar(cookie("_ga")));

        assertThat(life.origin().how()).isEqualTo(Origin.How.SCRIPT);
        assertThat(life.origin().line()).isEqualTo(40);
    }

    @Test
    void theLatestWriteBeforeTheFirstSnapshotWins() {
        ObservedCookie both = cookie("both");

        Life life = lifeOf(
                both,
                visit.script(both).header(PAGE, both).jar(both).at(Step.DWELL).script(both));

        assertThat(life.origin().how()).isEqualTo(Origin.How.HEADER);
        assertThat(life.first().at()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void aWriteOfAnotherValueDidNotTakeEffect() {
        ObservedCookie stored = named("guarded").httpOnly().build();
        ObservedCookie attempted =
                named("guarded").value(Secrets.words("other")).build();

        Life life = lifeOf(stored, visit.header(PAGE, stored).script(attempted).jar(stored));

        assertThat(life.origin().how()).isEqualTo(Origin.How.HEADER);
    }

    @Test
    void withoutAWriteOfTheSameValueTheLatestWriteIsTaken() {
        ObservedCookie encoded = named("encoded").value(Secrets.words("%20")).build();
        ObservedCookie stored = named("encoded").value(Secrets.words(" ")).build();

        Life life = lifeOf(stored, visit.header(PAGE, encoded).script(encoded).jar(stored));

        assertThat(life.origin().how()).isEqualTo(Origin.How.SCRIPT);
    }

    @Test
    void aWriteAfterTheFirstSnapshotIsNoOrigin() {
        ObservedCookie late = cookie("late");

        Life life = lifeOf(late, visit.jar(late).at(Step.DWELL).script(late));

        assertThat(life.origin()).isEqualTo(Origin.UNKNOWN);
        assertThat(life.asked()).isEmpty();
        assertThat(life.first()).isEqualTo(new Occasion(START.plusSeconds(1), Step.ARRIVAL, "/"));
    }

    @Test
    void aWriteWhosePathIsNotKnownStillTellsTheOrigin() {
        ObservedCookie asked = named("deep").path("/").build();
        ObservedCookie stored = named("deep").path("/explore").build();

        Life life = lifeOf(stored, visit.script(asked).jar(stored));

        assertThat(life.origin().how()).isEqualTo(Origin.How.SCRIPT);
    }

    @Test
    void aCookieOfTheSameNameOnAnotherHostIsAnother() {
        ObservedCookie here = cookie("_ga");
        ObservedCookie there = cookie("_ga", "stats.example.com");

        Attribution attribution =
                Attribution.of(visit.script(here).jar(here, there).build());

        assertThat(attribution.of(there.key())).map(Life::origin).contains(Origin.UNKNOWN);
        assertThat(attribution.of(here.key())).map(life -> life.origin().how()).contains(Origin.How.SCRIPT);
    }

    @Test
    void whatTheJarShowsWithoutAnyWriteIsFirstSeenInTheSnapshot() {
        ObservedCookie mystery = cookie("mystery");

        Life life = lifeOf(
                mystery, visit.at(Step.DWELL).page("/explore/").jar(mystery).at(Step.PAGE));

        assertThat(life.first()).isEqualTo(new Occasion(START.plusSeconds(2), Step.DWELL, "/explore/"));
        assertThat(life.cookie()).contains(mystery);
    }

    @Test
    void theLogTellsWhenACookieCameThatNoEventShows() {
        ObservedCookie worker = cookie("worker");

        Life life = lifeOf(
                worker,
                visit.logged(StoreChange.Kind.ADDED, worker)
                        .after(Duration.ofSeconds(5))
                        .jar(worker));

        assertThat(life.first().at()).isEqualTo(START.plusSeconds(1));
        assertThat(life.first().page()).isEqualTo("/");
        assertThat(life.origin()).isEqualTo(Origin.UNKNOWN);
    }

    @Test
    void aWriteTellsThePageBetterThanTheLog() {
        ObservedCookie both = cookie("both");

        Life life = lifeOf(
                both,
                visit.logged(StoreChange.Kind.ADDED, both)
                        .page("/explore/")
                        .script(both)
                        .jar(both));

        assertThat(life.first().page()).isEqualTo("/explore/");
    }

    @Test
    void ofPartitionsTheUnpartitionedOneStandsForAll() {
        ObservedCookie plain = cookie("x", "stats.example.com");
        ObservedCookie partitioned = named("x")
                .on("stats.example.com")
                .partitioned("https://example.fr")
                .build();

        Life life = lifeOf(plain, visit.jar(partitioned, plain));

        assertThat(life.kept()).contains(plain);
    }

    @Test
    void anAnswerToARequestOfTheMomentBeforeComesInThisOne() {
        ObservedCookie slow = cookie("slow");
        Visit asked = visit.header(PAGE, slow).build();
        Exchange exchange = asked.exchanges().findFirst().orElseThrow();

        Life life = lifeOf(
                slow,
                visit(UNTOUCHED)
                        .at(Step.ARRIVAL)
                        .page("/")
                        .after(Duration.ofSeconds(9))
                        .at(Step.DWELL)
                        .exchange(exchange)
                        .jar(slow));

        assertThat(life.first()).isEqualTo(new Occasion(START.plusSeconds(10), Step.DWELL, "/"));
        assertThat(life.origin().how()).isEqualTo(Origin.How.HEADER);
    }

    @Test
    void storageThatIsKeptHasItsOriginToo() {
        Visit made = visit.scriptStores(StorageKind.LOCAL_STORAGE, "theme", Secrets.words("dark"))
                .item(StorageKind.LOCAL_STORAGE, "theme", Secrets.words("dark"))
                .item(StorageKind.SESSION_STORAGE, "theme", Secrets.words("dark"))
                .build();

        assertThat(Attribution.of(made).lives())
                .extracting(life -> life.key().kind(), life -> life.origin().how())
                .containsExactly(
                        tuple(StorageKind.LOCAL_STORAGE, Origin.How.SCRIPT),
                        tuple(StorageKind.SESSION_STORAGE, Origin.How.UNKNOWN));
    }

    @Test
    void aLifetimeCountsFromWhenACookieCame() {
        ObservedCookie day = named("day").lasting(Duration.ofDays(1)).build();

        assertThat(lifeOf(day, visit.script(day).jar(day)).lifetime())
                .contains(Duration.ofDays(1).minusSeconds(1));
        assertThat(lifeOf(cookie("session"), visit(UNTOUCHED).at(Step.DWELL).jar(cookie("session")))
                        .lifetime())
                .isEmpty();
    }

    private static Life lifeOf(ObservedCookie cookie, VisitBuilder visit) {
        return Attribution.of(visit.build()).of(cookie.key()).orElseThrow();
    }
}
