package io.github.temoin.evidence;

import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.VisitBuilder.START;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who set a cookie that nobody was seen to write, as the browser's own log tells. */
class LoggedOriginTest {

    private static final ObservedCookie COOKIE = named("worker").build();
    private static final ObservedCookie OTHER =
            named("worker").value(Secrets.words("other")).build();

    private final VisitBuilder visit = visit(UNTOUCHED).at(Step.ARRIVAL).page("/");

    @Test
    void theLogTellsWhoSetIt() {
        assertThat(second(visit.logged(StoreChange.Kind.ADDED, COOKIE).jar(COOKIE)))
                .isEqualTo(1);
    }

    @Test
    void theLastEntryOfTheValueThatIsShownTells() {
        assertThat(second(visit.logged(StoreChange.Kind.ADDED, OTHER)
                        .logged(StoreChange.Kind.ADDED, COOKIE)
                        .logged(StoreChange.Kind.ADDED, COOKIE)
                        .logged(StoreChange.Kind.ADDED, OTHER)
                        .jar(COOKIE)))
                .isEqualTo(3);
    }

    @Test
    void whatTheLogTellsLaterIsNoOrigin() {
        assertThat(second(visit.logged(StoreChange.Kind.ADDED, COOKIE)
                        .jar(COOKIE)
                        .at(Step.DWELL)
                        .logged(StoreChange.Kind.ADDED, COOKIE)))
                .isEqualTo(1);
    }

    /** The second of the entry that is taken for the origin: each stands there as the line of a script. */
    private static int second(VisitBuilder builder) {
        Visit made = builder.build();
        Visit told = made.withMoments(
                made.moments().stream().map(LoggedOriginTest::told).toList());
        return Attribution.of(told).of(COOKIE.key()).orElseThrow().origin().line();
    }

    private static Moment told(Moment moment) {
        return new Moment(
                moment.step(),
                moment.opened(),
                moment.closed(),
                moment.pages(),
                moment.terminal(),
                moment.exchanges(),
                moment.scriptWrites(),
                moment.storeChanges().stream().map(LoggedOriginTest::told).toList(),
                moment.gaps());
    }

    private static StoreChange told(StoreChange change) {
        int second = (int) Duration.between(START, change.at()).toSeconds();
        Origin origin = Origin.script(Urls.address("https://data.example.fr/worker.js"), second, 1);
        return new StoreChange(
                change.at(), change.cookie(), change.kind(), change.reason(), origin, change.witnesses());
    }
}
