package io.github.temoin.evidence;

import static io.github.temoin.evidence.Cookies.cookie;
import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.COME_BACK_ACCEPT;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.VisitBuilder.PORTAL;
import static io.github.temoin.evidence.VisitBuilder.START;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How what is kept changes and ends. */
class LifeEndTest {

    private static final String PAGE = "https://" + PORTAL + "/";

    private final VisitBuilder visit = visit(UNTOUCHED).at(Step.ARRIVAL).page("/");

    @Test
    void changesOfValueAndExpiryAreTold() {
        ObservedCookie at = named("rolling").lasting(Duration.ofDays(30)).build();
        ObservedCookie later = named("rolling").lasting(Duration.ofDays(31)).build();
        ObservedCookie other = named("rolling")
                .lasting(Duration.ofDays(31))
                .value(Secrets.words("new"))
                .build();

        Life life = lifeOf(
                at,
                visit.script(at)
                        .jar(at)
                        .at(Step.DWELL)
                        .at(Step.PAGE)
                        .header(PAGE, later)
                        .jar(later)
                        .at(Step.RELOAD)
                        .jar(other));

        assertThat(life.changes())
                .extracting(Life.Change::value, Life.Change::extension, change -> change.origin()
                        .how())
                .containsExactly(
                        tuple(false, Duration.ofDays(1), Origin.How.HEADER),
                        tuple(true, Duration.ZERO, Origin.How.UNKNOWN));
    }

    @Test
    void anExpiryThatMovesByARoundingIsNoChange() {
        ObservedCookie at = named("x").until(START.plusSeconds(3600)).build();
        ObservedCookie rounded = named("x").until(START.plusSeconds(3601)).build();

        assertThat(lifeOf(at, visit.jar(at).at(Step.DWELL).jar(rounded)).changes())
                .isEmpty();
    }

    @Test
    void aRemovalIsAnEnd() {
        ObservedCookie brief = cookie("brief");

        Life life = lifeOf(
                brief, visit.jar(brief).at(Step.CHOICE).scriptRemoves(brief).gone(brief));

        assertThat(life.end()).hasValueSatisfying(end -> {
            assertThat(end.departure()).isEqualTo(Life.Departure.DELETED);
            assertThat(end.origin().how()).isEqualTo(Origin.How.SCRIPT);
            assertThat(end.occasion()).isEqualTo(new Occasion(START.plusSeconds(2), Step.CHOICE, "/"));
        });
    }

    @Test
    void anEndWithoutARemovalIsAnExpiryWhereItsTimeIsOver() {
        ObservedCookie brief = named("brief").until(START.plusSeconds(2)).build();

        Life life = lifeOf(
                brief,
                visit.jar(brief).after(Duration.ofSeconds(5)).at(Step.DWELL).gone(brief));

        assertThat(life.end()).map(Life.End::departure).contains(Life.Departure.EXPIRED);
    }

    @Test
    void theLogTellsWhenItEnded() {
        ObservedCookie brief = cookie("brief");

        Life life = lifeOf(
                brief,
                visit.jar(brief)
                        .at(Step.CHOICE)
                        .logged(StoreChange.Kind.DELETED, brief)
                        .after(Duration.ofSeconds(9))
                        .gone(brief));

        assertThat(life.end()).map(end -> end.occasion().at()).contains(START.plusSeconds(2));
    }

    @Test
    void theLastOfSeveralRemovalsIsTheEnd() {
        ObservedCookie brief = cookie("brief");

        Life life = lifeOf(
                brief,
                visit.jar(brief)
                        .at(Step.CHOICE)
                        .scriptRemoves(brief)
                        .script(brief)
                        .scriptRemoves(brief)
                        .gone(brief));

        assertThat(life.end()).map(end -> end.occasion().at()).contains(START.plusSeconds(4));
    }

    @Test
    void whatIsRemovedIsDeletedEvenIfItsTimeIsOverBySoon() {
        ObservedCookie brief = named("brief").until(START.plusSeconds(9)).build();

        Life life = lifeOf(
                brief,
                visit.jar(brief)
                        .at(Step.CHOICE)
                        .scriptRemoves(brief)
                        .after(Duration.ofSeconds(9))
                        .gone(brief));

        assertThat(life.end()).map(Life.End::departure).contains(Life.Departure.DELETED);
    }

    @Test
    void aDeletionThatTheLogTellsOfACookieWhoseTimeIsOverIsAnExpiry() {
        ObservedCookie brief = named("brief").until(START.plusSeconds(3)).build();

        Life life = lifeOf(
                brief,
                visit.jar(brief)
                        .after(Duration.ofSeconds(2))
                        .at(Step.DWELL)
                        .logged(StoreChange.Kind.DELETED, brief)
                        .gone(brief));

        assertThat(life.end()).map(Life.End::departure).contains(Life.Departure.EXPIRED);
    }

    @Test
    void anEndThatNothingTellsIsADeletionByUnknown() {
        ObservedCookie brief = cookie("brief");

        Life life = lifeOf(brief, visit.jar(brief).at(Step.DWELL).gone(brief));

        assertThat(life.end())
                .contains(new Life.End(
                        new Occasion(START.plusSeconds(2), Step.DWELL, "/"), Life.Departure.DELETED, Origin.UNKNOWN));
    }

    @Test
    void aSessionCookieExpiresWithTheBrowser() {
        ObservedCookie session = cookie("session");
        VisitBuilder comeBack = visit(COME_BACK_ACCEPT)
                .at(Step.CHOICE)
                .page("/")
                .jar(session)
                .at(Step.RESTART)
                .gone(session);

        assertThat(lifeOf(session, comeBack).end()).map(Life.End::departure).contains(Life.Departure.EXPIRED);
    }

    @Test
    void aCookieThatCameBackHasNotEnded() {
        ObservedCookie again = cookie("again");

        Life life = lifeOf(
                again, visit.jar(again).at(Step.DWELL).gone(again).at(Step.PAGE).jar(again));

        assertThat(life.end()).isEmpty();
        assertThat(life.changes()).isEmpty();
    }

    private static Life lifeOf(ObservedCookie cookie, VisitBuilder visit) {
        return Attribution.of(visit.build()).of(cookie.key()).orElseThrow();
    }
}
