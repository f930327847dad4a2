package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.WITHDRAW;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.accepting;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.charterWithoutRecord;
import static io.github.temoin.rule.PortalVisits.preferences;
import static io.github.temoin.rule.PortalVisits.record;
import static io.github.temoin.rule.PortalVisits.refusing;
import static io.github.temoin.rule.PortalVisits.undeclared;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** persist-1 to persist-4 */
class ChoicePersistsTest {

    /** A rule, the moment that it is about, and who makes the choices. */
    record Case(ChoicePersists rule, Step step, JourneyName refusal, JourneyName acceptance, String page) {

        @Override
        public String toString() {
            return rule.id();
        }

        /** The visit up to and with the rule's moment, and with what happens in it. */
        VisitBuilder until(VisitBuilder chosen, BannerSighting banner, UnaryOperator<VisitBuilder> happening) {
            List<Step> steps =
                    step == Step.RESTART ? List.of(Step.RESTART) : List.of(Step.PAGE, Step.RELOAD, Step.WINDOW);
            for (Step next : steps) {
                chosen.at(next).page("/", next == step && step != Step.PAGE ? banner : Banners.absent());
                if (next == Step.PAGE) {
                    chosen.page("/explore/", step == Step.PAGE ? banner : Banners.absent());
                }
                if (next == step) {
                    happening.apply(chosen);
                }
            }
            return chosen;
        }

        VisitBuilder refused(UnaryOperator<VisitBuilder> happening) {
            return until(refusing(refusal), Banners.absent(), happening);
        }

        VisitBuilder accepted(UnaryOperator<VisitBuilder> happening) {
            return until(accepting(acceptance), Banners.absent(), happening);
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(ChoicePersists.afterReload(), Step.RELOAD, REFUSE, ACCEPT, "/"),
                new Case(ChoicePersists.onOtherPages(), Step.PAGE, REFUSE, ACCEPT, "/explore/"),
                new Case(ChoicePersists.inNewWindow(), Step.WINDOW, REFUSE, ACCEPT, "/"),
                new Case(ChoicePersists.afterRestart(), Step.RESTART, COME_BACK_REFUSE, COME_BACK_ACCEPT, "/"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChoiceThatHoldsIsRight(Case the) {
        holds(PortalVisits.judge(the.rule));
        holds(PortalVisits.judge(the.rule, the.refused(visit -> visit), the.accepted(visit -> visit)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBannerThatIsBackIsFoundForBothChoices(Case the) {
        for (VisitBuilder visit : List.of(
                the.until(refusing(the.refusal), Banners.banner(), same -> same),
                the.until(accepting(the.acceptance), Banners.banner(), same -> same))) {
            Finding finding = only(PortalVisits.judge(the.rule, visit));

            assertThat(finding.code()).isEqualTo("banner-again");
            assertThat(finding.page()).isEqualTo(the.page);
            assertThat(finding.step()).isEqualTo(the.step);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBannerThatCannotBeReadLeavesItOpen(Case the) {
        isOpen(
                PortalVisits.judge(the.rule, the.until(refusing(the.refusal), Banners.unreadable(), same -> same)),
                "banner-unreadable");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRecordThatIsGoneIsFoundForBothChoices(Case the) {
        Secret any = record("", "", "");

        Judgement judgement = PortalVisits.judge(
                the.rule,
                the.refused(visit -> visit.gone(preferences(any))),
                the.accepted(visit -> visit.gone(preferences(any))));

        finds(judgement, "record-gone");
        assertThat(judgement.findings().get(0).step()).isEqualTo(the.step);
        assertThat(judgement.findings().get(0).fact("alsoOn")).contains(the.acceptance + " /");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRecordThatIsAnotherIsFound(Case the) {
        Finding finding = only(PortalVisits.judge(
                the.rule, the.accepted(visit -> visit.jar(preferences(record("false", "true", "x"))))));

        assertThat(finding.code()).isEqualTo("record-changed");
        assertThat(finding.fact("part")).contains("statistics");
        assertThat(finding.journey()).isEqualTo(the.acceptance);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRecordOfWhichOnlyTheDateMovesHolds(Case the) {
        holds(PortalVisits.judge(the.rule, the.refused(visit -> visit.jar(preferences(PortalVisits.refusal("anew"))))));
    }

    /** A portal that writes down when somebody was last seen, and a number that keeps caches away, changes no choice. */
    @ParameterizedTest
    @MethodSource("cases")
    void aPartThatComesLaterAndThatNoChoiceHadHolds(Case the) {
        Map<String, Secret> later = new HashMap<>(PortalVisits.refusal("x").parts());
        later.put("nonce", Secrets.words("k3j9x0"));

        holds(PortalVisits.judge(the.rule, the.refused(visit -> visit.jar(preferences(Secrets.structured(later))))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTrackerThatIsNewAfterARefusalIsFound(Case the) {
        Judgement judgement = PortalVisits.judge(the.rule, the.refused(visit -> visit.script(undeclared())
                .jar(undeclared())
                .request("https://stats.example.com/")
                .request("https://fonts.example.org/a.woff2")));

        finds(judgement, "undeclared-cookie", "optional-host-called");
        assertThat(judgement.findings()).extracting(Finding::step).containsOnly(the.step);
        assertThat(judgement.findings()).extracting(Finding::page).containsOnly(the.page);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTrackerAfterAnAcceptanceIsNoMatterOfPersistence(Case the) {
        holds(PortalVisits.judge(the.rule, the.accepted(visit -> visit.jar(undeclared()))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTrackerThatCameWithTheRefusalOrBeforeIsNoMatterOfPersistence(Case the) {
        VisitBuilder withRefusal = refusing(the.refusal).jar(undeclared()).request("https://stats.example.com/");

        holds(PortalVisits.judge(
                the.rule,
                the.until(withRefusal, Banners.absent(), visit -> visit.request("https://stats.example.com/b"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMomentThatWasNotReachedLeavesItOpen(Case the) {
        Judgement judgement = PortalVisits.judge(the.rule, refusing(the.refusal).interrupted(the.step, "browser-gone"));

        assertThat(judgement.findings()).isEmpty();
        assertThat(Judged.reasons(judgement)).contains("browser-gone");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChoiceThatCouldNotBeMadeLeavesItOpen(Case the) {
        Judgement judgement =
                PortalVisits.judge(the.rule, arrival(the.acceptance).interrupted(Step.CHOICE, "no-such-control"));

        assertThat(judgement.findings()).isEmpty();
        assertThat(Judged.reasons(judgement)).contains("no-such-control");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void visitsThatWereNotMadeLeaveItOpen(Case the) {
        isOpen(PortalVisits.judgeWithout(the.rule, the.refusal, the.acceptance), "no-visit", "no-visit");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lossesLeaveItOpen(Case the) {
        for (FactKind kind : List.of(
                FactKind.PAGES, FactKind.BANNER, FactKind.COOKIES, FactKind.EXCHANGES, FactKind.STORE_CHANGES)) {
            isOpen(PortalVisits.judge(the.rule, the.refused(visit -> visit.lost(kind))), "lost");
        }
        isOpen(PortalVisits.judge(the.rule, the.accepted(visit -> visit.lost(FactKind.BANNER))), "lost");
        holds(PortalVisits.judge(the.rule, the.accepted(visit -> visit.lost(FactKind.EXCHANGES))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPageThatDidNotArriveLeavesItOpen(Case the) {
        isOpen(PortalVisits.judge(the.rule, the.refused(visit -> visit.missed("/", Obstacle.TIMEOUT))), "not-arrived");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whereTheRecordIsNotKnownItIsLeftOpenAndTheBannerIsJudged(Case the) {
        Judgement judgement = the.rule.judge(
                charterWithoutRecord().build(),
                new PortalVisits()
                        .with(the.until(refusing(the.refusal), Banners.banner(), same -> same))
                        .without(WITHDRAW, the.acceptance.equals(ACCEPT) ? COME_BACK_ACCEPT : ACCEPT)
                        .visits());

        assertThat(Judged.codes(judgement)).containsExactly("banner-again");
        assertThat(Judged.reasons(judgement)).containsExactly("record-unknown");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withoutASecondVisitorAChangedRecordLeavesItOpenAndTheSameOneHolds(Case the) {
        JourneyName second = the.refusal.equals(REFUSE) ? COME_BACK_REFUSE : REFUSE;
        PortalVisits portal = new PortalVisits().without(second);

        holds(the.rule.judge(charter().build(), portal.visits()));
        isOpen(
                the.rule.judge(
                        charter().build(),
                        portal.with(the.refused(visit -> visit.jar(preferences(PortalVisits.refusal("anew")))))
                                .visits()),
                "no-second-visitor");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withoutABannerThereIsNoChoice(Case the) {
        isNotApplicable(the.rule.judge(charter().noBanner().build(), PortalVisits.of()), "banner-not-expected");
    }

    @Test
    void whatHappensOnThePageOfTheChoiceIsNoMatterOfOtherPages() {
        VisitBuilder visit = refusing(REFUSE)
                .at(Step.PAGE)
                .page("/", Banners.banner())
                .script(undeclared())
                .page("/explore/", Banners.absent())
                .jar(undeclared())
                .at(Step.RELOAD)
                .page("/")
                .at(Step.WINDOW)
                .page("/");

        holds(PortalVisits.judge(ChoicePersists.onOtherPages(), visit));
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

        isOpen(PortalVisits.judge(ChoicePersists.onOtherPages(), visit), "page-not-visited");
    }

    @Test
    void aPortalOfOnePageHasNoOthers() {
        Charter charter = charter().pages("/").build();

        isNotApplicable(PortalVisits.judge(ChoicePersists.onOtherPages(), charter), "no-other-page");
        holds(PortalVisits.judge(ChoicePersists.afterReload(), charter));
    }
}
