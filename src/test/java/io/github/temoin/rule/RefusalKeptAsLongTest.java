package io.github.temoin.rule;

import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.acceptance;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.judge;
import static io.github.temoin.rule.PortalVisits.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long a refusal is kept, against an acceptance. */
class RefusalKeptAsLongTest {

    private static final Rule RULE = new RefusalKeptAsLong();
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void aRefusalKeptAsLongHolds() {
        holds(judge(RULE));
    }

    @Test
    void aRefusalKeptForAWeekIsKeptShorter() {
        finds(
                judge(RULE, choosing(REFUSE, lasting(refusal("r"), WEEK))),
                "refusal-kept-shorter",
                "choice-not-kept-about-six-months");
    }

    @Test
    void aRefusalKeptForTheSessionIsKeptShorter() {
        finds(
                judge(
                        RULE,
                        choosing(
                                REFUSE, named("preferences").value(refusal("r")).build())),
                "refusal-kept-shorter",
                "choice-not-kept-about-six-months");
    }

    @Test
    void aRefusalThatIsNotRecordedIsNotKept() {
        finds(judge(RULE, choosing(REFUSE)), "refusal-kept-shorter");
    }

    @Test
    void itIsToldHowLongEachIsKept() {
        Finding session = judge(
                        RULE,
                        choosing(
                                REFUSE, named("preferences").value(refusal("r")).build()))
                .findings()
                .get(0);
        Finding nothing = only(judge(RULE, choosing(REFUSE)));

        assertThat(session.fact("observed")).contains("session");
        assertThat(session.fact("expected").orElseThrow()).startsWith("P");
        assertThat(nothing.fact("observed")).contains("PT0S");
    }

    @Test
    void aboutSixMonthsAreFiveToSixAndAHalf() {
        finds(acceptedFor(Duration.ofDays(149)), "choice-not-kept-about-six-months");
        holds(acceptedFor(Duration.ofDays(200)));
        finds(acceptedFor(Duration.ofDays(201)), "choice-not-kept-about-six-months");
    }

    @Test
    void anotherCookieThatLivesLongIsNotTheRecord() {
        finds(
                judge(
                        RULE,
                        choosing(
                                REFUSE,
                                named("another").lasting(Duration.ofDays(180)).build(),
                                lasting(refusal("r"), WEEK))),
                "refusal-kept-shorter",
                "choice-not-kept-about-six-months");
    }

    @Test
    void anAcceptanceKeptShorterIsOnlyNoted() {
        finds(judge(RULE, choosing(ACCEPT, lasting(acceptance("a"), WEEK))), "choice-not-kept-about-six-months");
    }

    @Test
    void anAcceptanceThatIsNotRecordedTellsNothing() {
        isOpen(judge(RULE, choosing(ACCEPT)), "record-not-seen");
    }

    @Test
    void anItemOfLocalStorageHasNoLifetime() {
        isNotApplicable(
                judge(RULE, charter().recordInLocalStorage("preferences").build()), "record-without-lifetime");
    }

    @Test
    void withoutABannerThereIsNothingToJudge() {
        isNotApplicable(judge(RULE, charter().noBanner().build()), "banner-not-expected");
    }

    /** A refusal that is kept as long, so that it is the acceptance that is told of. */
    private static Judgement acceptedFor(Duration time) {
        return judge(
                RULE,
                choosing(REFUSE, lasting(refusal("r"), Duration.ofDays(200))),
                choosing(ACCEPT, lasting(acceptance("a"), time)));
    }

    private static VisitBuilder choosing(JourneyName journey, ObservedCookie... record) {
        return arrival(journey)
                .at(Step.CHOICE)
                .act(Intent.CHOOSE, "the button")
                .page("/")
                .jar(record);
    }

    private static ObservedCookie lasting(Secret value, Duration time) {
        return named("preferences").lasting(time).value(value).build();
    }
}
