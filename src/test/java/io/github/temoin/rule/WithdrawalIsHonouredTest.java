package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.WITHDRAW;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.accepting;
import static io.github.temoin.rule.PortalVisits.advertising;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.preferences;
import static io.github.temoin.rule.PortalVisits.refusal;
import static io.github.temoin.rule.PortalVisits.statistics;
import static io.github.temoin.rule.PortalVisits.undeclared;
import static io.github.temoin.rule.PortalVisits.withdrawal;
import static io.github.temoin.rule.PortalVisits.withdrawing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.law.Severity;
import io.github.temoin.web.StorageKind;
import org.junit.jupiter.api.Test;

/** withdraw-2 */
class WithdrawalIsHonouredTest {

    private static final SentCookie STATISTICS = new SentCookie("_pk_id.1", Secrets.token("x"));
    private static final SentCookie ADVERTISING = new SentCookie("ads_uid", Secrets.token("x"));

    private final Rule rule = new WithdrawalIsHonoured();

    @Test
    void aWithdrawalThatStopsEverythingIsRight() {
        holds(PortalVisits.judge(rule));
    }

    @Test
    void anOptionalCookieThatIsStillSentIsFound() {
        Finding finding = only(PortalVisits.judge(
                rule, onTheNextPage().request("document", "https://data.example.fr/explore/", STATISTICS)));

        assertThat(finding.code()).isEqualTo("optional-cookie-sent");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.name()).isEqualTo("_pk_id.1");
        assertThat(finding.host()).map(host -> host.name()).contains("data.example.fr");
        assertThat(finding.step()).isEqualTo(Step.PAGE);
        assertThat(finding.page()).isEqualTo("/explore/");
        assertThat(finding.fact("sentTo")).contains("data.example.fr");
        assertThat(finding.fact("category")).contains("statistics");
    }

    @Test
    void anOptionalThirdPartyCookieThatIsStillSentIsFoundBesideTheCall() {
        finds(
                PortalVisits.judge(rule, onTheNextPage().request("https://px.ads.example.net/p", ADVERTISING)),
                "optional-cookie-sent",
                "optional-host-called");
    }

    @Test
    void aCookieOfTheSameNameThatGoesElsewhereIsAnother() {
        holds(PortalVisits.judge(rule, onTheNextPage().request("https://data.example.fr/", ADVERTISING)));
    }

    @Test
    void aNecessaryCookieMayBeSent() {
        holds(PortalVisits.judge(
                rule,
                onTheNextPage().request("https://data.example.fr/", new SentCookie("sessionid", Secrets.token("x")))));
    }

    @Test
    void anOptionalHostThatIsStillCalledIsFound() {
        Finding finding =
                only(PortalVisits.judge(rule, onTheNextPage().request("https://stats.example.com/matomo.php")));

        assertThat(finding.code()).isEqualTo("optional-host-called");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
    }

    @Test
    void aKnownTrackerThatIsStillCalledIsFoundAndAnotherHostIsNot() {
        finds(
                PortalVisits.judge(rule, onTheNextPage().request("https://www.google-analytics.com/")),
                "optional-host-called");
        holds(PortalVisits.judge(
                rule,
                onTheNextPage()
                        .request("https://fonts.example.org/a.woff2")
                        .request("https://tiles.example.org/1.png")
                        .failed("https://stats.example.com/", "net::ERR_BLOCKED_BY_CSP")));
    }

    @Test
    void whatComesAsThePortalIsLeftIsFound() {
        Finding finding = only(PortalVisits.judge(rule, withdrawal().request("beacon", "https://stats.example.com/b")));

        assertThat(finding.step()).isEqualTo(Step.LEFT);
    }

    @Test
    void aCallThatTheWithdrawalItselfMakesIsNoted() {
        Judgement judgement = PortalVisits.judge(rule, next(withdrawing().request("https://stats.example.com/optout")));

        assertThat(judgement.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(only(judgement).code()).isEqualTo("withdrawal-call");
    }

    @Test
    void anIdentifierLeftInAnotherStorageIsFound() {
        Finding finding = only(PortalVisits.judge(
                rule, onTheNextPage().item(StorageKind.LOCAL_STORAGE, "lid", Secrets.token("a1b2c3d4e5f60718"))));

        assertThat(finding.code()).isEqualTo("identifier-stored");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.step()).isEqualTo(Step.PAGE);
    }

    @Test
    void whatIsStoredAndSinglesOutNobodyIsNone() {
        holds(PortalVisits.judge(
                rule, onTheNextPage().item(StorageKind.LOCAL_STORAGE, "theme", Secrets.words("dark"))));
    }

    @Test
    void aDeclaredOptionalItemLeftIsFoundWhateverItHolds() {
        Finding finding = only(PortalVisits.judge(
                rule,
                charter().cookie("sampled", Category.STATISTICS).build(),
                withdrawal().item(StorageKind.LOCAL_STORAGE, "sampled", Secrets.words("yes"))));

        assertThat(finding.code()).isEqualTo("optional-item-kept");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
    }

    @Test
    void aDeclaredOptionalItemWithAnIdentifierIsFoundOnce() {
        finds(
                PortalVisits.judge(
                        rule,
                        charter().cookie("lid", Category.STATISTICS).build(),
                        withdrawal().item(StorageKind.LOCAL_STORAGE, "lid", Secrets.token("a1b2c3d4e5f60718"))),
                "identifier-stored");
    }

    @Test
    void anIdentifierIsFoundAlsoWhereNothingOptionalIsDeclared() {
        finds(
                PortalVisits.judge(
                        rule,
                        CharterBuilder.charter()
                                .cookie("sessionid", Category.NECESSARY)
                                .record("preferences")
                                .cookie("preferences", Category.NECESSARY)
                                .build(),
                        withdrawal().item(StorageKind.LOCAL_STORAGE, "lid", Secrets.token("a1b2c3d4e5f60718"))),
                "identifier-stored");
    }

    @Test
    void aCallBeforeTheWithdrawalIsNone() {
        VisitBuilder visit = accepting(WITHDRAW)
                .at(Step.WITHDRAWN)
                .page("/")
                .request("https://stats.example.com/matomo.php")
                .act(Intent.WITHDRAW, "Tout refuser");

        holds(PortalVisits.judge(rule, next(visit)));
    }

    @Test
    void aCallThatBeganBeforeTheNextPageIsAMatterOfTheWithdrawal() {
        VisitBuilder withdrawing = withdrawing().request("https://stats.example.com/optout");
        Exchange begun = withdrawing()
                .request("https://stats.example.com/optout")
                .build()
                .exchanges()
                .reduce((a, b) -> b)
                .orElseThrow();

        Judgement judgement = PortalVisits.judge(
                rule,
                withdrawing
                        .jar(preferences(refusal("w")))
                        .gone(statistics(), advertising())
                        .at(Step.PAGE)
                        .page("/explore/")
                        .exchange(begun)
                        .at(Step.LEFT));

        assertThat(Judged.codes(judgement)).containsExactly("withdrawal-call");
    }

    @Test
    void aFirstPartyOptionalCookieThatIsLeftIsFound() {
        Finding finding = only(PortalVisits.judge(rule, withdrawal().jar(statistics())));

        assertThat(finding.code()).isEqualTo("optional-cookie-kept");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.step()).isEqualTo(Step.LEFT);
        assertThat(finding.fact("firstSeen")).as("it was gone and came anew").isEmpty();
    }

    @Test
    void aThirdPartyOptionalCookieThatIsLeftUnsentIsAWarning() {
        Judgement judgement = PortalVisits.judge(rule, withdrawal().jar(advertising()));

        assertThat(judgement.outcome()).isEqualTo(Outcome.WARNED);
        assertThat(only(judgement).code()).isEqualTo("third-party-cookie-left");
    }

    @Test
    void anUndeclaredCookieIsNoMatterOfWithdrawing() {
        holds(PortalVisits.judge(rule, withdrawal().jar(undeclared())));
    }

    @Test
    void aCookieThatIsGoneByTheEndIsNotLeft() {
        VisitBuilder visit = withdrawing()
                .jar(preferences(refusal("w")))
                .gone(advertising())
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT)
                .gone(statistics());

        holds(PortalVisits.judge(rule, visit));
    }

    @Test
    void aCookieThatWasDeletedAndWrittenAnewIsDatedToItsNewLife() {
        Finding finding = only(PortalVisits.judge(
                rule,
                onTheNextPage()
                        .header("https://data.example.fr/explore/", statistics())
                        .jar(statistics())
                        .at(Step.LEFT)));

        assertThat(finding.code()).isEqualTo("optional-cookie-kept");
        assertThat(finding.setBy().how()).isEqualTo(Origin.How.HEADER);
        assertThat(finding.step()).isEqualTo(Step.PAGE);
        assertThat(finding.page()).isEqualTo("/explore/");
        assertThat(finding.fact("firstSeen")).isEmpty();
        assertThat(finding.fact("sinceWithdrawal")).contains("+2.0 s");
    }

    @Test
    void aCookieThatWasNeverDeletedKeepsItsDate() {
        Finding finding = only(PortalVisits.judge(
                rule,
                withdrawing()
                        .jar(preferences(refusal("w")))
                        .gone(advertising())
                        .at(Step.PAGE)
                        .page("/explore/")
                        .at(Step.LEFT)));

        assertThat(finding.setBy().how()).isEqualTo(Origin.How.SCRIPT);
        assertThat(finding.fact("firstSeen")).contains("choice");
        assertThat(finding.fact("sinceWithdrawal"))
                .hasValueSatisfying(since -> assertThat(since).startsWith("-"));
    }

    private static VisitBuilder onTheNextPage() {
        return withdrawing()
                .jar(preferences(refusal("w")))
                .gone(statistics(), advertising())
                .at(Step.PAGE)
                .page("/explore/");
    }

    private static VisitBuilder next(VisitBuilder withdrawing) {
        return withdrawing
                .jar(preferences(refusal("w")))
                .gone(statistics(), advertising())
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);
    }
}
