package io.github.temoin.rule;

import static io.github.temoin.evidence.Banners.banner;
import static io.github.temoin.evidence.Banners.button;
import static io.github.temoin.evidence.Cookies.cookie;
import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.custom;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.acceptance;
import static io.github.temoin.rule.PortalVisits.advertising;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.charterWithoutRecord;
import static io.github.temoin.rule.PortalVisits.chosen;
import static io.github.temoin.rule.PortalVisits.onwards;
import static io.github.temoin.rule.PortalVisits.record;
import static io.github.temoin.rule.PortalVisits.refusal;
import static io.github.temoin.rule.PortalVisits.statistics;
import static io.github.temoin.rule.PortalVisits.undeclared;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** custom-statistics */
class OneCategoryAloneTest {

    private static final JourneyName STATISTICS = custom("statistics");
    private static final Charter ONE_CATEGORY = CharterBuilder.charter()
            .cookie("sessionid", Category.NECESSARY)
            .cookie("_pk_id.*", Category.STATISTICS)
            .host("stats.example.com", Category.STATISTICS)
            .cookie("preferences", Category.NECESSARY)
            .record("preferences")
            .build();

    private final Rule rule = new OneCategoryAlone(Category.STATISTICS);

    @Test
    void whatIsOfTheCategoryMayCome() {
        assertThat(rule.id()).isEqualTo("custom-statistics");
        holds(PortalVisits.judge(rule));
    }

    @Test
    void aChoiceThatIsNotOfferedHasNoConsequences() {
        VisitBuilder opened = arrival(STATISTICS)
                .at(Step.CHOICE)
                .page("/")
                .details(banner(button(Role.ACCEPT, 2), button(Role.REFUSE, 2)))
                .interrupted(Step.CHOICE, "no-such-control");

        isNotApplicable(PortalVisits.judge(rule, opened), "no-control-of-its-own");
    }

    @Test
    void aControlThatWasNotUnderstoodMayOfferIt() {
        VisitBuilder opened = arrival(STATISTICS)
                .at(Step.CHOICE)
                .page("/")
                .details(banner(button(Role.ACCEPT, 2), button(Role.OTHER, 2)))
                .interrupted(Step.CHOICE, "ambiguous");

        assertThat(PortalVisits.judge(rule, opened).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    }

    @Test
    void whatIsOfAnotherCategoryIsFound() {
        Judgement judgement = PortalVisits.judge(
                rule,
                pages(chosenStatistics().jar(statistics(), advertising()).request("https://ads.example.net/pixel")));

        finds(judgement, "cookie-without-consent", "optional-host-called");
        assertThat(judgement.findings()).extracting(Finding::name).containsExactly("ads_uid", "/pixel");
        assertThat(judgement.findings()).extracting(Finding::journey).containsOnly(STATISTICS);
    }

    @Test
    void whatIsUndeclaredIsFound() {
        finds(PortalVisits.judge(rule, pages(chosenStatistics().jar(undeclared()))), "undeclared-cookie");
    }

    @Test
    void aCookieOfSeveralPurposesMayComeForOneOfThem() {
        Charter charter = charter()
                .cookie("both", Category.STATISTICS)
                .cookie("both", Category.ADVERTISING)
                .build();

        holds(PortalVisits.judge(rule, charter, pages(chosenStatistics().jar(cookie("both")))));
        finds(
                PortalVisits.judge(
                        rule,
                        charter()
                                .cookie("both", Category.SOCIAL)
                                .cookie("both", Category.ADVERTISING)
                                .build(),
                        pages(chosenStatistics().jar(cookie("both")))),
                "cookie-without-consent");
    }

    @Test
    void aChoiceThatLeavesNoRecordIsFound() {
        finds(PortalVisits.judge(rule, pages(arrival(STATISTICS).at(Step.CHOICE).page("/"))), "choice-not-recorded");
    }

    @Test
    void aChoiceRecordedAsARefusalIsFound() {
        Finding finding = only(PortalVisits.judge(rule, pages(chosen(STATISTICS, refusal("c")))));

        assertThat(finding.code()).isEqualTo("recorded-as-refusal");
        assertThat(finding.step()).isEqualTo(Step.CHOICE);
        assertThat(finding.name()).isEqualTo("preferences");
    }

    @Test
    void aChoiceRecordedInTheVeryBytesOfARefusalIsFound() {
        finds(PortalVisits.judge(rule, pages(chosen(STATISTICS, refusal("r" + REFUSE)))), "recorded-as-refusal");
    }

    @Test
    void aChoiceRecordedAsAnAcceptanceIsFound() {
        finds(PortalVisits.judge(rule, pages(chosen(STATISTICS, acceptance("c")))), "recorded-as-acceptance");
    }

    @Test
    void whereThereIsOneCategoryOnlyItIsAllThatCanBeAccepted() {
        holds(PortalVisits.judge(rule, ONE_CATEGORY, pages(chosen(STATISTICS, acceptance("c")))));
        finds(PortalVisits.judge(rule, ONE_CATEGORY, pages(chosen(STATISTICS, refusal("c")))), "recorded-as-refusal");
    }

    @Test
    void aChoiceDiffersFromARefusalThatLeavesNoRecord() {
        holds(PortalVisits.judge(
                rule,
                onwards(arrival(REFUSE).at(Step.CHOICE).page("/")),
                arrival(COME_BACK_REFUSE).at(Step.CHOICE).page("/")));
    }

    @Test
    void recordsOfWhichNothingIsTheChoiceLeaveItOpen() {
        isOpen(
                PortalVisits.judge(
                        rule,
                        onwards(chosen(REFUSE, Secrets.token("r1"))),
                        chosen(COME_BACK_REFUSE, Secrets.token("r2")),
                        pages(chosen(STATISTICS, Secrets.token("c")))),
                "no-choice-part");
    }

    @Test
    void withoutVisitorsToCompareItIsLeftOpen() {
        isOpen(PortalVisits.judgeWithout(rule, COME_BACK_REFUSE), "no-second-visitor");
        isOpen(PortalVisits.judgeWithout(rule, COME_BACK_ACCEPT, JourneyName.WITHDRAW), "no-second-visitor");
    }

    @Test
    void whereTheRecordIsNotKnownItIsLeftOpen() {
        isOpen(PortalVisits.judgeWithout(rule, charterWithoutRecord().build(), COME_BACK_REFUSE), "record-unknown");
    }

    @Test
    void aChoiceThatCouldNotBeMadeLeavesItOpen() {
        isOpen(
                PortalVisits.judge(rule, arrival(STATISTICS).interrupted(Step.CHOICE, "no-such-control")),
                "no-such-control",
                "page-not-visited",
                "page-not-visited");
        isOpen(PortalVisits.judgeWithout(rule, STATISTICS), "no-visit");
    }

    @Test
    void aVisitThatEndedEarlyLeavesItOpen() {
        isOpen(
                PortalVisits.judge(rule, pages(chosenStatistics()).interrupted(Step.LEFT, "browser-gone")),
                "browser-gone");
        isOpen(PortalVisits.judge(rule, chosenStatistics()), "no-moment", "page-not-visited");
        isOpen(PortalVisits.judge(rule, chosenStatistics().at(Step.PAGE).page("/")), "page-not-visited");
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"STORAGE", "BANNER"},
            mode = EnumSource.Mode.EXCLUDE)
    void lossesLeaveItOpen(FactKind kind) {
        isOpen(PortalVisits.judge(rule, pages(chosenStatistics()).lost(kind)), "lost");
    }

    @Test
    void itReadsTheVisitorsOfEveryChoice() {
        assertThat(rule.journeys(charter().build()))
                .containsExactlyInAnyOrder(STATISTICS, REFUSE, COME_BACK_REFUSE, ACCEPT, COME_BACK_ACCEPT);
    }

    @Test
    void withoutABannerThereIsNoChoice() {
        isNotApplicable(rule.judge(charter().noBanner().build(), PortalVisits.of()), "banner-not-expected");
    }

    private static VisitBuilder chosenStatistics() {
        Secret recorded = record("true", "false", "c");
        return chosen(STATISTICS, recorded);
    }

    private static VisitBuilder pages(VisitBuilder visit) {
        return visit.at(Step.PAGE).page("/").page("/explore/");
    }
}
