package io.github.temoin.rule;

import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.firstOnExplore;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.evidence.Calls;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Shape;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.law.Severity;
import io.github.temoin.web.StorageKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StorageBeforeChoiceTest {

    private static final Secret MINE = Secrets.token("a1b2c3d4e5f60718");
    private static final Secret YOURS = Secrets.token("b7c6d5e4f3a20918");

    private static final Secret TIME = Secrets.of("1763985600123", Shape.TIME);
    private static final Secret OTHER_TIME = Secrets.of("1763985700456", Shape.TIME);

    private final Rule rule = new NoIdentifierStoredBeforeChoice();

    @Test
    void anIdentifierOfTheVisitorIsFound() {
        Finding finding = only(PortalVisits.judge(rule, storing(StorageKind.LOCAL_STORAGE, MINE)));

        assertThat(finding.code()).isEqualTo("identifier-stored");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.subject()).isEqualTo(Subject.LOCAL_STORAGE);
        assertThat(finding.name()).isEqualTo("item");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COOKIE", "ETAG"})
    void whereverItIsKept(StorageKind kind) {
        finds(PortalVisits.judge(rule, storing(kind, MINE)), "identifier-stored");
    }

    @Test
    void anotherVisitorsOwnOneMakesItNoBetter() {
        Judgement judgement = PortalVisits.judge(
                rule,
                storing(StorageKind.LOCAL_STORAGE, MINE),
                firstOnExplore().item(StorageKind.LOCAL_STORAGE, "item", YOURS));

        assertThat(judgement.findings()).extracting(Finding::code).containsOnly("identifier-stored");
    }

    @Test
    void whatAllVisitorsHaveMayBeDerivedFromTheDevice() {
        Judgement judgement = PortalVisits.judge(
                rule,
                storing(StorageKind.LOCAL_STORAGE, MINE),
                firstOnExplore().item(StorageKind.LOCAL_STORAGE, "item", MINE));

        assertThat(judgement.findings()).extracting(Finding::code).containsOnly("token-stored");
        assertThat(judgement.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
    }

    @Test
    void contentOfAllVisitorsIsNone() {
        holds(PortalVisits.judge(
                rule,
                storing(StorageKind.CACHE_STORAGE, MINE),
                firstOnExplore().item(StorageKind.CACHE_STORAGE, "item", MINE)));
    }

    @Test
    void anEntityTagOfOneVisitorIsAWarning() {
        assertThat(only(PortalVisits.judge(rule, storing(StorageKind.ETAG, MINE)))
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aThemeIsNoViolation() {
        holds(PortalVisits.judge(rule, storing(StorageKind.LOCAL_STORAGE, Secrets.words("dark"))));
    }

    @Test
    void aTimeThatDiffersIsNoted() {
        Judgement judgement = PortalVisits.judge(
                rule,
                storing(StorageKind.SESSION_STORAGE, Secrets.of("1763985600", Shape.TIME)),
                firstOnExplore().item(StorageKind.SESSION_STORAGE, "item", Secrets.of("1763985700", Shape.TIME)));

        assertThat(judgement.findings()).extracting(Finding::code).containsOnly("time-stored");
        assertThat(judgement.findings()).extracting(Finding::severity).containsOnly(Severity.NOTE);
    }

    @Test
    void aTimeThatDiffersAndIsSentBackServesAsAnIdentifier() {
        Judgement judgement = PortalVisits.judge(
                rule,
                storing(StorageKind.LOCAL_STORAGE, TIME)
                        .at(Step.INTERACTION)
                        .page("/")
                        .exchange(later(Map.of("since", TIME))),
                othersTime());

        Finding finding = judgement.findings().get(0);
        assertThat(finding.code()).isEqualTo("time-sent-back");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.fact("sentTo")).contains("data.example.fr");
        assertThat(finding.fact("identifierIn")).contains("since");
    }

    @Test
    void aTimeAmongOtherPartsIsSentBackToo() {
        Judgement judgement = PortalVisits.judge(
                rule,
                storing(
                                StorageKind.LOCAL_STORAGE,
                                Secrets.structured(Map.of("theme", Secrets.words("dark"), "t", TIME)))
                        .exchange(later(Map.of("c", Secrets.structured(Map.of("a", Secrets.words("1"), "b", TIME))))),
                firstOnExplore().item(StorageKind.LOCAL_STORAGE, "item", Secrets.structured(Map.of("t", OTHER_TIME))));

        assertThat(judgement.findings()).extracting(Finding::code).contains("time-sent-back");
    }

    @Test
    void aTimeThatWasMadeForARequestIsNone() {
        assertThat(PortalVisits.judge(
                                rule,
                                storing(StorageKind.LOCAL_STORAGE, TIME)
                                        .exchange(later(Map.of("_", Secrets.of("1763985600999", Shape.TIME)))),
                                othersTime())
                        .findings())
                .extracting(Finding::code)
                .containsOnly("time-stored");
    }

    @Test
    void aRequestOfTheSameMomentReadNothing() {
        VisitBuilder visit = untouchedUntilDwell().scriptStores(StorageKind.LOCAL_STORAGE, "item", TIME);
        Exchange atOnce = Calls.with("data.example.fr", Map.of("_", TIME));

        assertThat(PortalVisits.judge(
                                rule,
                                visit.exchange(atOnce).item(StorageKind.LOCAL_STORAGE, "item", TIME),
                                othersTime())
                        .findings())
                .extracting(Finding::code)
                .containsOnly("time-stored");
    }

    @Test
    void aTimeInSecondsIsTooCoarse() {
        Secret coarse = Secrets.of("1763985600", Shape.TIME);

        assertThat(PortalVisits.judge(
                                rule,
                                storing(StorageKind.LOCAL_STORAGE, coarse).exchange(later(Map.of("_", coarse))),
                                othersTime())
                        .findings())
                .extracting(Finding::code)
                .containsOnly("time-stored");
    }

    @Test
    void aTimeThatAllVisitorsHaveIsNone() {
        holds(PortalVisits.judge(
                rule,
                storing(StorageKind.LOCAL_STORAGE, TIME).exchange(later(Map.of("v", TIME))),
                firstOnExplore().item(StorageKind.LOCAL_STORAGE, "item", TIME)));
    }

    private static VisitBuilder othersTime() {
        return firstOnExplore().item(StorageKind.LOCAL_STORAGE, "item", OTHER_TIME);
    }

    private static Exchange later(Map<String, Secret> query) {
        Exchange call = Calls.with("data.example.fr", query);
        return new Exchange(
                "later",
                VisitBuilder.START.plusSeconds(30),
                call.page(),
                call.method(),
                call.address(),
                call.destination(),
                call.initiator(),
                call.cookiesSent(),
                call.status(),
                call.failure(),
                call.setCookies(),
                call.ofBrowser(),
                call.witnesses());
    }

    @Test
    void anIdentifierAmongOtherPartsIsFound() {
        Secret value = Secrets.structured(
                Map.of("theme", Secrets.words("dark"), "user", Secrets.structured(Map.of("id", MINE))));

        finds(PortalVisits.judge(rule, storing(StorageKind.INDEXED_DB, value)), "identifier-stored");
    }

    @Test
    void whatPassesIsFound() {
        VisitBuilder visit = untouchedUntilDwell()
                .scriptStores(StorageKind.SESSION_STORAGE, "item", MINE)
                .scriptRemoves(StorageKind.SESSION_STORAGE, "item");

        finds(PortalVisits.judge(rule, visit), "identifier-stored");
    }

    @Test
    void aDeclaredNecessaryItemAndTheRecordMayCome() {
        holds(PortalVisits.judge(
                rule, charter().cookie("item", Category.NECESSARY).build(), storing(StorageKind.LOCAL_STORAGE, MINE)));
    }

    @Test
    void theRecordOfTheChoiceIsAMatterOfItsOwnRules() {
        holds(PortalVisits.judge(
                rule, charter().recordInLocalStorage("item").build(), storing(StorageKind.LOCAL_STORAGE, MINE)));
    }

    @Test
    void whatIsNotTheRecordIsFoundEvenIfItHasItsNameOrItsPlace() {
        finds(
                PortalVisits.judge(rule, charter().record("item").build(), storing(StorageKind.LOCAL_STORAGE, MINE)),
                "identifier-stored");
        finds(
                PortalVisits.judge(
                        rule,
                        charter().recordInLocalStorage("other").build(),
                        storing(StorageKind.LOCAL_STORAGE, MINE)),
                "identifier-stored");
    }

    @Test
    void storageThatWasNotReadLeavesItOpen() {
        isOpen(PortalVisits.judge(rule, untouchedUntilDwell().lost(FactKind.STORAGE)), "lost");
    }

    @Test
    void afterARefusalItIsFoundToo() {
        Judgement judgement = PortalVisits.judge(
                new RefusalIsHonoured(), PortalVisits.refusal().item(StorageKind.LOCAL_STORAGE, "item", MINE));

        assertThat(judgement.findings()).extracting(Finding::code).contains("identifier-stored");
    }

    private static VisitBuilder storing(StorageKind kind, Secret value) {
        return untouchedUntilDwell().item(kind, "item", value);
    }
}
