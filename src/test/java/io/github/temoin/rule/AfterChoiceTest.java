package io.github.temoin.rule;

import static io.github.temoin.evidence.Cookies.cookie;
import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.acceptance;
import static io.github.temoin.rule.PortalVisits.accepting;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.comeBackRefusal;
import static io.github.temoin.rule.PortalVisits.onwards;
import static io.github.temoin.rule.PortalVisits.refusal;
import static io.github.temoin.rule.PortalVisits.refusing;
import static io.github.temoin.rule.PortalVisits.statistics;
import static io.github.temoin.rule.PortalVisits.undeclared;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import org.junit.jupiter.api.Test;

/** refuse-1 and accept-1 */
class AfterChoiceTest {

    private final Rule refuse = new RefusalIsHonoured();
    private final Rule accept = new AcceptanceStaysDeclared();

    @Test
    void whatComesWithARefusalIsFound() {
        Finding finding = only(PortalVisits.judge(
                refuse, onwards(refusing(REFUSE).script(undeclared()).jar(undeclared()))));

        assertThat(finding.code()).isEqualTo("undeclared-cookie");
        assertThat(finding.journey()).isEqualTo(REFUSE);
        assertThat(finding.step()).isEqualTo(Step.CHOICE);
        assertThat(finding.fact("sinceChoice")).contains("+2.0 s");
        assertThat(finding.fact("firstSeen")).isEmpty();
    }

    @Test
    void whatComesOnALaterPageIsFound() {
        VisitBuilder visit = refusing(REFUSE)
                .at(Step.PAGE)
                .page("/")
                .page("/explore/")
                .script(statistics())
                .jar(statistics())
                .request("https://stats.example.com/")
                .at(Step.RELOAD)
                .page("/")
                .at(Step.WINDOW)
                .page("/");

        Judgement judgement = PortalVisits.judge(refuse, visit);

        finds(judgement, "cookie-without-consent", "optional-host-called");
        assertThat(judgement.findings()).extracting(Finding::page).containsOnly("/explore/");
        assertThat(judgement.findings()).extracting(Finding::step).containsOnly(Step.PAGE);
    }

    @Test
    void whatPassesAfterARefusalIsFound() {
        finds(
                PortalVisits.judge(refuse, refusal().script(undeclared()).scriptRemoves(undeclared())),
                "undeclared-cookie-in-passing");
    }

    @Test
    void whatComesAsThePortalIsLeftIsFound() {
        Finding finding = only(
                PortalVisits.judge(refuse, refusal().at(Step.LEFT).request("beacon", "https://stats.example.com/b")));

        assertThat(finding.subject()).isEqualTo(Subject.BEACON);
        assertThat(finding.step()).isEqualTo(Step.LEFT);
    }

    @Test
    void whatWasThereBeforeAndStaysIsFoundWithWhereItCameFrom() {
        Finding finding = only(PortalVisits.judge(
                refuse,
                onwards(arrival(REFUSE)
                        .script(undeclared())
                        .jar(undeclared())
                        .at(Step.CHOICE)
                        .act(Intent.CHOOSE, "Tout refuser")
                        .page("/"))));

        assertThat(finding.step()).isEqualTo(Step.CHOICE);
        assertThat(finding.fact("firstSeen")).contains("arrival");
        assertThat(finding.fact("sinceChoice"))
                .hasValueSatisfying(since -> assertThat(since).startsWith("-"));
    }

    @Test
    void whatTheRefusalDeletedAndWasWrittenAnewIsDatedToItsNewLife() {
        Finding finding = only(PortalVisits.judge(
                refuse,
                onwards(arrival(REFUSE)
                        .script(undeclared())
                        .jar(undeclared())
                        .at(Step.CHOICE)
                        .act(Intent.CHOOSE, "Tout refuser")
                        .page("/")
                        .scriptRemoves(undeclared())
                        .header("https://data.example.fr/late", undeclared()))));

        assertThat(finding.setBy().how()).isEqualTo(Origin.How.HEADER);
        assertThat(finding.step()).isEqualTo(Step.CHOICE);
        assertThat(finding.fact("firstSeen")).isEmpty();
        assertThat(finding.fact("sinceChoice")).contains("+2.0 s");
    }

    @Test
    void whatWasThereBeforeAndGoesWithTheRefusalIsNoMatterOfIt() {
        holds(PortalVisits.judge(
                refuse,
                onwards(arrival(REFUSE)
                        .jar(undeclared())
                        .at(Step.CHOICE)
                        .page("/")
                        .gone(undeclared()))));
    }

    @Test
    void aBareHostAfterARefusalIsAWarning() {
        Judgement judgement = PortalVisits.judge(refuse, refusal().request("https://fonts.example.org/a.woff2"));

        assertThat(judgement.outcome()).isEqualTo(Outcome.WARNED);
    }

    @Test
    void whatComesBackWithTheBrowserIsFound() {
        Finding finding = only(PortalVisits.judge(refuse, comeBackRefusal().jar(undeclared())));

        assertThat(finding.journey()).isEqualTo(COME_BACK_REFUSE);
        assertThat(finding.step()).isEqualTo(Step.RESTART);
    }

    @Test
    void theRestIsRight() {
        holds(PortalVisits.judge(refuse));
        holds(PortalVisits.judge(accept));
    }

    @Test
    void afterAnAcceptanceWhatTheCharterDoesNotNameIsFound() {
        Judgement judgement = PortalVisits.judge(
                accept,
                onwards(accepting(ACCEPT)
                        .jar(undeclared())
                        .request("https://partner.example.org/pixel")
                        .request("https://www.google-analytics.com/")));

        finds(judgement, "undeclared-cookie", "undeclared-host-called", "undeclared-host-called");
        assertThat(judgement.outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void afterAnAcceptanceWhatTheCharterNamesMayComeEvenWithoutACategory() {
        Charter charter = charter().host("cdn.example.org").build();

        holds(PortalVisits.judge(accept, charter, acceptance().request("https://cdn.example.org/")));
    }

    @Test
    void anUndeclaredCookieFromBeforeTheAcceptanceIsFoundToo() {
        finds(
                PortalVisits.judge(
                        accept,
                        onwards(arrival(ACCEPT)
                                .jar(cookie("old"))
                                .at(Step.CHOICE)
                                .page("/"))),
                "undeclared-cookie");
    }

    @Test
    void whatComesToAnAcceptorWhoComesBackIsFound() {
        assertThat(only(PortalVisits.judge(
                                accept, PortalVisits.comeBackAcceptance().jar(undeclared())))
                        .journey())
                .isEqualTo(COME_BACK_ACCEPT);
    }
}
