package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.PortalVisits.acceptance;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.comeBackRefusal;
import static io.github.temoin.rule.PortalVisits.refusal;
import static io.github.temoin.rule.PortalVisits.refusing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** refuse-1 and accept-1, where not all was seen */
class UnseenChoiceTest {

    private final Rule refuse = new RefusalIsHonoured();
    private final Rule accept = new AcceptanceStaysDeclared();

    @ParameterizedTest
    @CsvSource({"CHOICE", "PAGE", "RELOAD", "WINDOW", "LEFT"})
    void aRefusalThatEndedEarlyLeavesItOpen(Step step) {
        VisitBuilder visit = refusal().interrupted(step, "browser-gone");

        isOpen(PortalVisits.judge(refuse, visit), "browser-gone");
    }

    @Test
    void aMomentThatIsMissingLeavesItOpen() {
        isOpen(
                PortalVisits.judge(
                        refuse,
                        refusing(REFUSE)
                                .at(Step.PAGE)
                                .page("/")
                                .page("/explore/")
                                .at(Step.RELOAD)
                                .page("/")),
                "no-moment");
        isOpen(PortalVisits.judge(refuse, refusing(COME_BACK_REFUSE)), "no-moment");
    }

    @Test
    void aRefusalThatCouldNotBeMadeLeavesItOpen() {
        isOpen(
                PortalVisits.judge(refuse, arrival(REFUSE).interrupted(Step.CHOICE, "no-such-control")),
                "no-such-control",
                "page-not-visited",
                "page-not-visited");
    }

    @Test
    void aListedPageThatWasNotVisitedLeavesItOpen() {
        VisitBuilder visit = refusing(REFUSE)
                .at(Step.PAGE)
                .page("/")
                .at(Step.RELOAD)
                .page("/")
                .at(Step.WINDOW)
                .page("/");

        Judgement judgement = PortalVisits.judge(refuse, visit);

        isOpen(judgement, "page-not-visited");
        assertThat(judgement.inconclusive().get(0).facts()).contains(new Fact("page", "/explore/"));
    }

    @Test
    void aPageThatDidNotArriveLeavesItOpen() {
        VisitBuilder visit = refusing(REFUSE)
                .at(Step.PAGE)
                .page("/")
                .missed("/explore/", Obstacle.STATUS)
                .at(Step.RELOAD)
                .page("/")
                .at(Step.WINDOW)
                .page("/");

        isOpen(PortalVisits.judge(refuse, visit), "not-arrived");
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"STORAGE", "BANNER"},
            mode = EnumSource.Mode.EXCLUDE)
    void lossesLeaveItOpen(FactKind kind) {
        isOpen(PortalVisits.judge(refuse, refusal().lost(kind)), "lost");
        isOpen(PortalVisits.judge(refuse, comeBackRefusal().lost(kind)), "lost");
        isOpen(PortalVisits.judge(accept, acceptance().lost(kind)), "lost");
    }

    @Test
    void visitsThatWereNotMadeLeaveItOpen() {
        Charter charter = charter().build();
        Visits none = new PortalVisits()
                .without(REFUSE, COME_BACK_REFUSE, ACCEPT, COME_BACK_ACCEPT)
                .visits();

        isOpen(refuse.judge(charter, none), "no-visit", "no-visit");
        isOpen(accept.judge(charter, none), "no-visit", "no-visit");
    }

    @Test
    void withoutABannerThereIsNoChoiceToJudge() {
        Charter charter = charter().noBanner().build();

        isNotApplicable(refuse.judge(charter, PortalVisits.of()), "banner-not-expected");
        isNotApplicable(accept.judge(charter, PortalVisits.of()), "banner-not-expected");
        assertThat(refuse.journeys(charter)).isEmpty();
        assertThat(accept.journeys(charter)).isEmpty();
    }
}
