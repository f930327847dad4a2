package io.github.temoin.rule;

import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.rule.Judged.codes;
import static io.github.temoin.rule.PortalVisits.STATISTICS_HOST;
import static io.github.temoin.rule.PortalVisits.charter;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.Calls;
import io.github.temoin.evidence.Cookies;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Pages;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.law.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** audience-1 */
class ExemptMeasurementStaysHereTest {

    private static final Secret VISITOR = Secrets.token("8f3a1c9b7d2e");

    private final Rule rule = new ExemptMeasurementStaysHere();

    @Test
    void whereNoneIsDeclaredThereIsNothingToJudge() {
        Judged.isNotApplicable(PortalVisits.judge(rule), "no-exempt-measurement");
    }

    @Test
    void aCookieOfThePortalThatStaysThereIsInOrder() {
        Judgement judgement = judge(untouched(exempt(VISITOR)));

        assertThat(codes(judgement)).containsExactly("exemption-not-observable");
        assertThat(judgement.outcome()).isEqualTo(Outcome.NOTED);
    }

    @Test
    void aCookieThatNeverCameIsNoPass() {
        assertThat(codes(PortalVisits.judge(rule, declaring())))
                .containsExactly("declared-cookie-not-seen", "exemption-not-observable");
    }

    @Test
    void aCookieThatIsDeclaredForAThirdPartyIsFound() {
        Charter charter =
                charter().cookie("c", Category.AUDIENCE_EXEMPT, STATISTICS_HOST).build();
        Judgement judgement = PortalVisits.judge(
                rule, charter, untouched(named("c").on(STATISTICS_HOST).build()));

        assertThat(codes(judgement)).contains("exempt-cookie-of-third-party");
        assertThat(judgement.outcome()).isEqualTo(Outcome.WARNED);
    }

    @Test
    void aThirdPartysCookieOfTheSameNameIsFound() {
        Judgement judgement = judge(untouched(exempt(VISITOR))
                .jar(named("c").on("other.example.org").build()));

        assertThat(codes(judgement)).contains("exempt-cookie-of-third-party");
    }

    @Test
    void aThirdPartysCookieOfTheSameNameThatIsDeclaredOtherwiseIsNotMeant() {
        Charter charter = charter()
                .cookie("c", Category.AUDIENCE_EXEMPT)
                .cookie("c", Category.STATISTICS, STATISTICS_HOST)
                .build();
        Judgement judgement = PortalVisits.judge(
                rule,
                charter,
                untouched(exempt(VISITOR)).jar(named("c").on(STATISTICS_HOST).build()));

        assertThat(codes(judgement)).containsExactly("exemption-not-observable");
    }

    @Test
    void anIdentifierThatGoesToAThirdPartyIsFound() {
        Judgement judgement = judge(untouched(exempt(VISITOR)).exchange(call(STATISTICS_HOST, VISITOR)));
        Finding shared = judgement.findings().get(0);

        assertThat(shared.code()).isEqualTo("exempt-cookie-shared");
        assertThat(shared.severity()).isEqualTo(Severity.WARNING);
        assertThat(shared.fact("sharedWith")).contains(STATISTICS_HOST);
        assertThat(shared.fact("identifierIn")).contains("visitor");
    }

    @Test
    void aPartOfTheCookieIsEnough() {
        Secret cookie = Secrets.structured(Map.of("0", VISITOR, "1", Secrets.words("1")));

        assertThat(codes(judge(untouched(exempt(cookie)).exchange(call(STATISTICS_HOST, VISITOR)))))
                .contains("exempt-cookie-shared");
        assertThat(codes(judge(untouched(exempt(VISITOR)).exchange(call(STATISTICS_HOST, cookie)))))
                .contains("exempt-cookie-shared");
    }

    @Test
    void aValueThatTheCookieTookLaterCounts() {
        Secret later = Secrets.token("11aa22bb33cc");

        assertThat(codes(judge(PortalVisits.untouchedUntilDwell()
                        .jar(exempt(VISITOR))
                        .at(Step.INTERACTION)
                        .page("/")
                        .jar(exempt(later))
                        .exchange(call(STATISTICS_HOST, later))
                        .at(Step.PAGE)
                        .page("/explore/")
                        .at(Step.LEFT))))
                .contains("exempt-cookie-shared");
    }

    @Test
    void whatSinglesOutNoOneIsNoIdentifier() {
        Secret word = Secrets.words("statistics");

        assertThat(codes(judge(untouched(exempt(word)).exchange(call(STATISTICS_HOST, word)))))
                .containsExactly("exemption-not-observable");
    }

    @Test
    void whatGoesToThePortalItselfOrIsAnotherValueIsInOrder() {
        assertThat(codes(judge(untouched(exempt(VISITOR)).exchange(call(VisitBuilder.PORTAL, VISITOR)))))
                .containsExactly("exemption-not-observable");
        assertThat(codes(judge(
                        untouched(exempt(VISITOR)).exchange(call(STATISTICS_HOST, Secrets.token("otherother12"))))))
                .containsExactly("exemption-not-observable");
    }

    @Test
    void anotherCookieMayBeShared() {
        Judgement judgement = judge(untouched(exempt(VISITOR))
                .jar(named("sessionid").value(Secrets.token("5e551on5e551on")).build())
                .exchange(call(STATISTICS_HOST, Secrets.token("5e551on5e551on"))));

        assertThat(codes(judgement)).containsExactly("exemption-not-observable");
    }

    @Test
    void lostRequestsLeaveItOpen() {
        Judgement judgement = judge(untouched(exempt(VISITOR)).lost(FactKind.EXCHANGES));

        assertThat(Judged.reasons(judgement)).containsExactly("lost");
    }

    @Test
    void thePagesOwnWordsOnStatisticsStandBeside() {
        String words = "Les cookies de mesure d'audience sont soumis à votre consentement, sauf s'ils sont anonymes.";
        Judgement judgement = judge(PortalVisits.untouchedUntilDwell()
                .jar(exempt(VISITOR))
                .at(Step.INTERACTION)
                .page("/")
                .at(Step.PAGE)
                .page(Pages.html(Pages.arrived(Pages.POLICY, Banners.banner()), Optional.of("<p>" + words)))
                .at(Step.LEFT));

        assertThat(judgement.findings().get(0).fact("published")).contains(words);
    }

    @Test
    void itReadsTheVisitsOnWhichCookiesCome() {
        assertThat(rule.journeys(declaring())).containsExactlyInAnyOrder(UNTOUCHED, REFUSE, ACCEPT);
    }

    private Judgement judge(VisitBuilder untouched) {
        return PortalVisits.judge(rule, declaring(), untouched);
    }

    private static Charter declaring() {
        return charter().cookie("c", Category.AUDIENCE_EXEMPT).build();
    }

    private static ObservedCookie exempt(Secret value) {
        return Cookies.named("c").value(value).build();
    }

    private static VisitBuilder untouched(ObservedCookie cookie) {
        return PortalVisits.untouchedUntilDwell()
                .jar(cookie)
                .at(Step.INTERACTION)
                .page("/")
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);
    }

    private static Exchange call(String host, Secret value) {
        return Calls.with(host, Map.of("visitor", value));
    }
}
