package io.github.temoin.rule;

import static io.github.temoin.evidence.Cookies.cookie;
import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.VisitBuilder.START;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.session;
import static io.github.temoin.rule.PortalVisits.statistics;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.evidence.Witness;
import io.github.temoin.law.Severity;
import io.github.temoin.web.StorageKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** before-4 */
class PassingCookiesTest {

    private static final ObservedCookie FLASH = cookie("flash");

    private final Rule rule = new NoPassingCookieBeforeChoice();

    @Test
    void setAndDeletedByScriptIsFound() {
        Finding finding = only(
                PortalVisits.judge(rule, untouchedUntilDwell().script(FLASH).scriptRemoves(FLASH)));

        assertThat(finding.code()).isEqualTo("undeclared-cookie-in-passing");
        assertThat(finding.severity()).isEqualTo(Severity.FAILURE);
        assertThat(finding.name()).isEqualTo("flash");
        assertThat(finding.step()).isEqualTo(Step.DWELL);
        assertThat(finding.page()).isEqualTo("/");
        assertThat(finding.setBy().how()).isEqualTo(Origin.How.SCRIPT);
        assertThat(finding.fact("departure")).contains("deleted");
        assertThat(finding.fact("sinceArrival")).isPresent();
        assertThat(finding.fact("firstSeen")).isEmpty();
    }

    @Test
    void setAndDeletedByHeadersIsFound() {
        ObservedCookie removal = named("flash").until(START).build();

        Finding finding = only(PortalVisits.judge(
                rule,
                untouchedUntilDwell()
                        .header("https://data.example.fr/a.png", FLASH)
                        .header("https://data.example.fr/b.png", removal)));

        assertThat(finding.setBy().how()).isEqualTo(Origin.How.HEADER);
        assertThat(finding.setBy().address()).map(address -> address.path()).contains("/a.png");
    }

    @Test
    void setForASecondIsFound() {
        ObservedCookie second = named("second").until(START.plusSeconds(10)).build();

        Finding finding = only(
                PortalVisits.judge(rule, untouchedUntilDwell().script(second).after(Duration.ofSeconds(20))));

        assertThat(finding.fact("departure")).contains("expired");
    }

    @Test
    void anOptionalCookieInPassingIsFound() {
        finds(
                PortalVisits.judge(
                        rule, untouchedUntilDwell().script(statistics()).scriptRemoves(statistics())),
                "cookie-without-consent-in-passing");
    }

    @Test
    void aNecessaryCookieMayPass() {
        ObservedCookie preferences = cookie("preferences");

        holds(PortalVisits.judge(rule, untouchedUntilDwell().script(preferences).scriptRemoves(preferences)));
    }

    @Test
    void whatStaysInTheJarIsNoMatterOfPassing() {
        holds(PortalVisits.judge(rule, untouchedUntilDwell().script(FLASH).jar(FLASH)));
    }

    @Test
    void whatPassesBeforeAndIsKeptAfterAChoiceIsFoundAsItPassed() {
        Finding finding = only(PortalVisits.judge(
                rule,
                untouchedUntilDwell()
                        .script(FLASH)
                        .scriptRemoves(FLASH)
                        .at(Step.INTERACTION)
                        .page("/")
                        .jar(FLASH)));

        assertThat(finding.step()).isEqualTo(Step.DWELL);
    }

    @Test
    void whatPassesAfterTheFirstActIsNoMatterOfTheTimeBefore() {
        holds(PortalVisits.judge(
                rule,
                untouchedUntilDwell()
                        .at(Step.INTERACTION)
                        .page("/")
                        .script(FLASH)
                        .scriptRemoves(FLASH)));
    }

    @Test
    void whatPassesInAStorageIsNoCookie() {
        holds(PortalVisits.judge(
                rule,
                untouchedUntilDwell()
                        .scriptStores(StorageKind.LOCAL_STORAGE, "id", Secrets.token("x"))
                        .scriptRemoves(StorageKind.LOCAL_STORAGE, "id")));
    }

    @Test
    void whatWasOnlyAskedForIsANote() {
        Judgement judgement =
                PortalVisits.judge(rule, untouchedUntilDwell().header("https://stats.example.com/", FLASH));

        assertThat(judgement.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(only(judgement).code()).isEqualTo("cookie-not-stored");
    }

    @Test
    void whatTheBrowserRefusedIsANoteWithItsReason() {
        Judgement judgement = PortalVisits.judge(
                rule, untouchedUntilDwell().changed(StoreChange.Kind.REFUSED, FLASH, Witness.EVENTS));

        assertThat(judgement.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(only(judgement).fact("failure")).contains("some reason");
    }

    @Test
    void whatMayComeIsNotNotedWhenItIsRefused() {
        holds(PortalVisits.judge(
                rule, untouchedUntilDwell().changed(StoreChange.Kind.REFUSED, cookie("preferences"), Witness.EVENTS)));
    }

    @Test
    void whatWasRefusedAfterTheFirstActIsNotNoted() {
        holds(PortalVisits.judge(
                rule, untouchedUntilDwell().at(Step.INTERACTION).page("/").script(FLASH)));
    }

    @Test
    void theLogShowsThatWhatLooksSetWasNeverStored() {
        Judgement judgement = PortalVisits.judge(
                rule,
                untouchedUntilDwell()
                        .logged(StoreChange.Kind.ADDED, session())
                        .script(FLASH)
                        .scriptRemoves(FLASH));

        assertThat(only(judgement).code()).isEqualTo("cookie-not-stored");
    }

    @Test
    void theLogShowsWhatNoEventTells() {
        finds(
                PortalVisits.judge(
                        rule,
                        untouchedUntilDwell()
                                .logged(StoreChange.Kind.ADDED, FLASH)
                                .logged(StoreChange.Kind.DELETED, FLASH)),
                "undeclared-cookie-in-passing");
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"STORAGE"},
            mode = EnumSource.Mode.EXCLUDE)
    void lostEventsLeaveItOpen(FactKind kind) {
        isOpen(PortalVisits.judge(rule, untouchedUntilDwell().lost(kind)), "lost");
    }

    @Test
    void itReadsNoStorage() {
        holds(PortalVisits.judge(rule, untouchedUntilDwell().lost(FactKind.STORAGE)));
    }
}
