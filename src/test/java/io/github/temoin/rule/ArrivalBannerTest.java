package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.MASKED;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.JourneyName.first;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.ArrivalBanner.State.ABSENT;
import static io.github.temoin.rule.ArrivalBanner.State.NOT_EXPECTED;
import static io.github.temoin.rule.ArrivalBanner.State.SEEN;
import static io.github.temoin.rule.ArrivalBanner.State.UNCERTAIN;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.PortalVisits.charter;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The banner on arrival, and banner-1, which rests on it. */
class ArrivalBannerTest {

    private static final BannerSighting SHOWN = Banners.banner();
    private static final BannerSighting NONE = Banners.absent();
    private static final BannerSighting UNREADABLE = Banners.unreadable();

    private final Rule rule = new BannerShows();

    @Test
    void aBannerIsSeenAtAnyMomentBeforeTheFirstAct() {
        assertThat(state(looking(UNTOUCHED, SHOWN, SHOWN))).isEqualTo(SEEN);
        assertThat(state(looking(UNTOUCHED, NONE, SHOWN))).isEqualTo(SEEN);
        assertThat(state(looking(UNTOUCHED, SHOWN, NONE))).isEqualTo(SEEN);
        assertThat(state(looking(UNTOUCHED, SHOWN, UNREADABLE))).isEqualTo(SEEN);
    }

    @Test
    void aBannerThatShowsAfterTheFirstActOnlyWasNotSeenOnArrival() {
        Visit late = looking(UNTOUCHED, NONE, NONE)
                .at(Step.INTERACTION)
                .page("/", SHOWN)
                .build();

        assertThat(state(late, masked(NONE))).isEqualTo(ABSENT);
    }

    @Test
    void aBannerThatNoOneIsShownIsAbsent() {
        assertThat(state(looking(UNTOUCHED, NONE, NONE).build(), masked(NONE))).isEqualTo(ABSENT);
    }

    @Test
    void aBannerThatHidesFromAutomationIsUncertain() {
        assertThat(state(looking(UNTOUCHED, NONE, NONE).build(), masked(SHOWN))).isEqualTo(UNCERTAIN);
    }

    @Test
    void withoutATryByAMaskedVisitorItIsUncertain() {
        assertThat(state(looking(UNTOUCHED, NONE, NONE))).isEqualTo(UNCERTAIN);
        assertThat(state(looking(UNTOUCHED, NONE, NONE).build(), masked(UNREADABLE)))
                .isEqualTo(UNCERTAIN);
        assertThat(state(
                        looking(UNTOUCHED, NONE, NONE).build(),
                        visit(MASKED)
                                .at(Step.ARRIVAL)
                                .missed("/", Obstacle.TIMEOUT)
                                .build()))
                .isEqualTo(UNCERTAIN);
    }

    @Test
    void aBannerThatOtherAutomatedVisitorsAreShownIsNotHiddenFromThem() {
        assertThat(state(
                        looking(first("/explore/"), NONE, NONE).build(),
                        looking(REFUSE, SHOWN, SHOWN).build()))
                .isEqualTo(ABSENT);
    }

    @Test
    void aBannerOnAnotherPageOrForMaskedVisitorsProvesNothing() {
        assertThat(state(
                        looking(UNTOUCHED, NONE, NONE).build(),
                        looking(first("/explore/"), SHOWN, SHOWN).build()))
                .isEqualTo(UNCERTAIN);
    }

    @Test
    void whatCouldNotBeReadMayBeABanner() {
        assertThat(state(looking(UNTOUCHED, UNREADABLE, NONE).build(), masked(NONE)))
                .isEqualTo(UNCERTAIN);
    }

    @Test
    void aPageThatDidNotArriveTellsNothing() {
        Visit missed =
                visit(UNTOUCHED).at(Step.ARRIVAL).missed("/", Obstacle.STATUS).build();

        assertThat(state(missed, masked(NONE))).isEqualTo(UNCERTAIN);
    }

    @Test
    void whereTheSuiteSaysThatThereIsNoneNothingIsUncertain() {
        Visit visit = looking(UNTOUCHED, UNREADABLE, NONE).build();

        assertThat(new ArrivalBanner(charter().noBanner().build(), new Visits(List.of(visit))).stateOn(visit))
                .isEqualTo(NOT_EXPECTED);
    }

    @Test
    void aBannerOnEveryPageReachedFirstIsRight() {
        holds(PortalVisits.judge(rule));
    }

    @Test
    void aPortalWithoutABannerIsFound() {
        Judgement judgement = rule.judge(
                charter().build(), visits(looking(UNTOUCHED, NONE, NONE).build(), onExplore(NONE), masked(NONE)));

        finds(judgement, "no-banner", "no-banner");
        assertThat(judgement.findings()).extracting(Finding::page).containsExactly("/", "/explore/");
        assertThat(judgement.findings()).extracting(Finding::severity).containsOnly(Severity.FAILURE);
        assertThat(judgement.findings()).extracting(Finding::subject).containsOnly(Subject.BANNER);
    }

    @Test
    void onePageWithoutABannerIsFound() {
        Judgement judgement = rule.judge(
                charter().build(),
                new PortalVisits().with(builderOnExplore(NONE)).visits());

        finds(judgement, "no-banner");
        assertThat(judgement.findings().get(0).page()).isEqualTo("/explore/");
    }

    @Test
    void aHiddenBannerIsLeftOpen() {
        isOpen(
                rule.judge(
                        charter().build(),
                        visits(looking(UNTOUCHED, NONE, NONE).build(), onExplore(NONE), masked(SHOWN))),
                "banner-hidden-from-automation",
                "banner-hidden-from-automation");
    }

    @Test
    void withoutAMaskedVisitorItIsLeftOpen() {
        isOpen(
                rule.judge(
                        charter().build(), visits(looking(UNTOUCHED, NONE, NONE).build(), onExplore(NONE))),
                "automation-not-masked",
                "automation-not-masked");
    }

    @Test
    void whatCouldNotBeReadIsLeftOpen() {
        Judgement judgement = PortalVisits.judge(rule, looking(UNTOUCHED, UNREADABLE, UNREADABLE));

        isOpen(judgement, "banner-unreadable");
        assertThat(judgement.inconclusive().get(0).facts()).contains(new Fact("detail", "a frame could not be read"));
    }

    @Test
    void aDwellThatWasNotMadeLeavesItOpen() {
        isOpen(
                PortalVisits.judge(
                        rule, visit(UNTOUCHED).at(Step.ARRIVAL).page("/").interrupted(Step.DWELL, "timeout")),
                "timeout");
    }

    @Test
    void aSuiteThatSaysThatThereIsNoneHasNothingToJudge() {
        isNotApplicable(
                rule.judge(
                        charter().noBanner().build(),
                        visits(looking(UNTOUCHED, NONE, NONE).build(), onExplore(NONE))),
                "banner-not-expected");
    }

    @Test
    void aBannerAgainstTheSuitesWordIsAWarning() {
        Judgement judgement = PortalVisits.judge(rule, charter().noBanner().build());

        assertThat(Judged.codes(judgement)).containsExactly("banner-unexpected", "banner-unexpected");
        assertThat(judgement.outcome()).isEqualTo(Outcome.WARNED);
    }

    private static VisitBuilder looking(JourneyName journey, BannerSighting onArrival, BannerSighting afterDwell) {
        return visit(journey)
                .at(Step.ARRIVAL)
                .page("/", onArrival)
                .at(Step.DWELL)
                .page("/", afterDwell);
    }

    private static VisitBuilder builderOnExplore(BannerSighting banner) {
        return visit(first("/explore/"))
                .at(Step.ARRIVAL)
                .page("/explore/", banner)
                .at(Step.DWELL)
                .page("/explore/", banner);
    }

    private static Visit onExplore(BannerSighting banner) {
        return builderOnExplore(banner).build();
    }

    private static Visit masked(BannerSighting banner) {
        return visit(MASKED).at(Step.ARRIVAL).page("/", banner).build();
    }

    private static Visits visits(Visit... visits) {
        return new Visits(Arrays.asList(visits));
    }

    private static ArrivalBanner.State state(VisitBuilder visit) {
        return state(visit.build());
    }

    private static ArrivalBanner.State state(Visit visit, Visit... others) {
        List<Visit> all = new ArrayList<>(List.of(others));
        all.add(visit);
        return new ArrivalBanner(charter().build(), new Visits(all)).stateOn(visit);
    }
}
