package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.WITHDRAW;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.acceptance;
import static io.github.temoin.rule.PortalVisits.advertising;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.chosen;
import static io.github.temoin.rule.PortalVisits.preferences;
import static io.github.temoin.rule.PortalVisits.refusal;
import static io.github.temoin.rule.PortalVisits.statistics;
import static io.github.temoin.rule.PortalVisits.withdrawing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.temoin.charter.Category;
import io.github.temoin.evidence.Cookies;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Witness;
import io.github.temoin.web.StorageKind;
import org.junit.jupiter.api.Test;

/** Which trackers withdraw-2 takes for those that needed the consent. */
class OptionalTrackersTest {

    private final Rule rule = new WithdrawalIsHonoured();

    @Test
    void aRequestOfThePortalItselfIsNothingOptionalThatWasSeen() {
        isOpen(
                PortalVisits.judge(
                        rule, withdrawn(chosen(WITHDRAW, acceptance("w")).request("https://data.example.fr/app.js"))),
                "optional-never-seen");
    }

    @Test
    void anOptionalCookieThatTheBrowserRefusedWasNotSeen() {
        isOpen(
                PortalVisits.judge(
                        rule,
                        withdrawn(chosen(WITHDRAW, acceptance("w"))
                                .changed(StoreChange.Kind.REFUSED, statistics(), Witness.EVENTS))),
                "optional-never-seen");
    }

    @Test
    void anOptionalCookieThatIsSentWasThereWhateverWasSeenOfIt() {
        Finding finding = only(PortalVisits.judge(
                rule,
                withdrawn(chosen(WITHDRAW, acceptance("w"))
                                .changed(StoreChange.Kind.REFUSED, statistics(), Witness.EVENTS))
                        .request("https://data.example.fr/", new SentCookie("_pk_id.1", Secrets.token("x")))));

        assertThat(finding.code()).isEqualTo("optional-cookie-sent");
        assertThat(finding.name()).isEqualTo("_pk_id.1");
    }

    @Test
    void aKnownWayOfMeasuringIsATrackerOnAnyHost() {
        finds(
                PortalVisits.judge(rule, onTheNextPage().request("https://t.example.org/matomo.php?idsite=1&rec=1")),
                "optional-host-called");
    }

    @Test
    void eachHostIsToldWithItsOwnCallsAlone() {
        Judgement judgement = PortalVisits.judge(
                rule,
                onTheNextPage()
                        .request("https://stats.example.com/matomo.php")
                        .request("https://ads.example.net/pixel")
                        .request("https://ads.example.net/other"));

        finds(judgement, "optional-host-called", "optional-host-called");
        assertThat(judgement.findings())
                .extracting(finding -> finding.host().orElseThrow().name(), finding -> finding.fact("requests")
                        .orElse("1"))
                .containsExactly(tuple("stats.example.com", "1"), tuple("ads.example.net", "2"));
    }

    @Test
    void anItemLeftIsFoundBesideAnother() {
        finds(
                PortalVisits.judge(
                        rule,
                        charter().cookie("sampled", Category.STATISTICS).build(),
                        onTheNextPage()
                                .item(StorageKind.LOCAL_STORAGE, "lid", Secrets.token("a1b2c3d4e5f60718"))
                                .item(StorageKind.LOCAL_STORAGE, "sampled", Secrets.words("yes"))),
                "identifier-stored",
                "optional-item-kept");
    }

    @Test
    void aCookieOfTheNameOfAnItemIsNotTheItem() {
        holds(PortalVisits.judge(
                rule,
                charter().cookie("sampled", Category.STATISTICS).build(),
                withdrawing()
                        .item(StorageKind.LOCAL_STORAGE, "sampled", Secrets.words("yes"))
                        .jar(preferences(refusal("w")))
                        .gone(statistics(), advertising())
                        .at(Step.PAGE)
                        .page("/explore/")
                        .goneItem(StorageKind.LOCAL_STORAGE, "sampled")
                        .request("https://data.example.fr/", sent("sampled"))
                        .at(Step.LEFT)));
    }

    @Test
    void ofTwoCookiesOfANameTheOneForFewestHostsIsTheOneSent() {
        ObservedCookie wide = Cookies.named("_pk_id.2").on("example.fr").wide().build();
        ObservedCookie narrow = Cookies.named("_pk_id.2").build();

        for (ObservedCookie[] order : new ObservedCookie[][] {{wide, narrow}, {narrow, wide}}) {
            Finding finding = only(PortalVisits.judge(
                    rule,
                    charter()
                            .cookie("_pk_id.2", Category.STATISTICS, "example.fr")
                            .build(),
                    withdrawing()
                            .script(order[0])
                            .script(order[1])
                            .jar(preferences(refusal("w")))
                            .jar(order)
                            .gone(statistics(), advertising())
                            .at(Step.PAGE)
                            .page("/explore/")
                            .gone(order)
                            .request("https://data.example.fr/", sent("_pk_id.2"))
                            .at(Step.LEFT)));

            assertThat(finding.host()).map(host -> host.name()).contains("data.example.fr");
        }
    }

    private static SentCookie sent(String name) {
        return new SentCookie(name, Secrets.token("x"));
    }

    private static VisitBuilder withdrawn(VisitBuilder accepted) {
        return accepted.at(Step.WITHDRAWN)
                .page("/")
                .act(Intent.WITHDRAW, "Tout refuser")
                .jar(preferences(refusal("w")))
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);
    }

    private static VisitBuilder onTheNextPage() {
        return withdrawing()
                .jar(preferences(refusal("w")))
                .gone(statistics(), advertising())
                .at(Step.PAGE)
                .page("/explore/");
    }
}
