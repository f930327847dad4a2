package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.PURPOSES;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.evidence.Service;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Trial;
import io.github.temoin.evidence.Trial.Barrier;
import io.github.temoin.evidence.Trial.Situation;
import io.github.temoin.evidence.Trials;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** purpose-1 to purpose-4 */
class ServesItsPurposeTest {

    /** A rule, its service, and what it finds: the service lost, and given without its cookie. */
    record Case(ServesItsPurpose rule, Service service, String lost, String notNeeded) {

        @Override
        public String toString() {
            return rule.id();
        }

        Judgement judge(Trial trial) {
            return rule.judge(charter().build(), PortalVisits.of(visit().trial(trial)));
        }

        Trial served() {
            return Trials.served(service);
        }
    }

    private static final Set<Barrier> SPARING =
            EnumSet.of(Barrier.NO_CREDENTIALS, Barrier.ONE_LANGUAGE, Barrier.LANGUAGE_IN_ADDRESS, Barrier.NO_API_WRITE);

    static Stream<Case> cases() {
        return Stream.of(
                new Case(ServesItsPurpose.signingIn(), Service.SIGN_IN, "sign-in-not-kept", "signed-in-without-cookie"),
                new Case(
                        ServesItsPurpose.keepingTheLanguage(),
                        Service.LANGUAGE,
                        "language-not-kept",
                        "language-kept-without-cookie"),
                new Case(
                        ServesItsPurpose.guardingWrites(),
                        Service.API_WRITE,
                        "guarded-write-refused",
                        "forged-write-accepted"),
                new Case(
                        ServesItsPurpose.keepingTheChoice(),
                        Service.CHOICE,
                        "choice-not-kept",
                        "no-banner-without-record"));
    }

    static Stream<Arguments> lost() {
        return cases().flatMap(the -> Stream.of(Situation.ASKED_FOR, Situation.NEXT_PAGE, Situation.NEXT_VISIT)
                .map(situation -> Arguments.of(the, situation)));
    }

    static CharterBuilder charter() {
        return PortalVisits.charter()
                .cookie("django_language", Category.NECESSARY)
                .cookie("csrftoken", Category.NECESSARY);
    }

    static VisitBuilder visit() {
        return PurposeVisits.refusing().at(Step.SIGNED_IN).page("/").jar(PortalVisits.session());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aServiceThatIsGivenWithTheCookieAndNotWithoutIsRight(Case the) {
        holds(the.judge(the.served()));
    }

    @ParameterizedTest
    @MethodSource("lost")
    void aServiceThatIsLostOnTheWayIsFound(Case the, Situation situation) {
        Judgement judgement = the.judge(Trials.but(the.served(), situation, Optional.of(false)));

        finds(judgement, the.lost);
        assertThat(judgement.outcome()).isEqualTo(Outcome.WARNED);
        assertThat(only(judgement).journey()).isEqualTo(PURPOSES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aServiceThatIsGivenWithoutItsCookieIsFound(Case the) {
        Judgement judgement = the.judge(Trials.but(the.served(), Situation.WITHOUT, Optional.of(true)));

        finds(judgement, the.notNeeded);
        assertThat(only(judgement).declared()).isTrue();
        assertThat(only(judgement).step()).isEqualTo(Step.TAKEN_AWAY);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatCouldNotBeToldLeavesItOpen(Case the) {
        for (Situation situation : Situation.values()) {
            isOpen(the.judge(Trials.but(the.served(), situation, Optional.empty())), "service-not-told");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTrialThatWasNotFinishedLeavesItOpen(Case the) {
        isOpen(the.judge(Trials.upTo(the.served(), Situation.WITHOUT)), "trial-not-finished");
        isOpen(the.rule.judge(charter().build(), PortalVisits.of(visit())), "trial-not-finished");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aVisitThatWasCutShortLeavesItOpen(Case the) {
        isOpen(
                the.rule.judge(charter().build(), PortalVisits.of(visit().interrupted(Step.LANGUAGE, "browser-gone"))),
                "browser-gone");
        isOpen(the.rule.judge(charter().build(), new Visits(List.of())), "no-visit");
    }

    @ParameterizedTest
    @EnumSource
    void aBarrierThatTheSuiteOrThePortalSetsSparesTheRuleAndAnyOtherLeavesItOpen(Barrier barrier) {
        Case the = cases().findFirst().orElseThrow();

        Judgement judgement = the.judge(Trials.stopped(the.service, barrier));

        if (SPARING.contains(barrier)) {
            isNotApplicable(judgement, barrier.word());
        } else {
            isOpen(judgement, barrier.word());
        }
    }

    @Test
    void anAuthenticationCookieThatComesBeforeSigningInIsNoted() {
        Judgement judgement = ServesItsPurpose.signingIn()
                .judge(
                        charter().build(),
                        PortalVisits.of(PortalVisits.refusing(PURPOSES)
                                .at(Step.SIGNED_IN)
                                .page("/")
                                .trial(Trials.served(Service.SIGN_IN))));

        finds(judgement, "authentication-cookie-before-sign-in");
        assertThat(only(judgement).name()).isEqualTo("sessionid");
        assertThat(judgement.outcome()).isEqualTo(Outcome.NOTED);
    }

    @Test
    void aServiceThatNoCookieIsDeclaredForIsNotTried() {
        ServesItsPurpose rule = ServesItsPurpose.keepingTheLanguage();

        isNotApplicable(PortalVisits.judge(rule), "no-cookie-for-it");
        assertThat(rule.journeys(PortalVisits.charter().build())).isEmpty();
    }

    @Test
    void withoutABannerThereIsNoChoiceToKeep() {
        isNotApplicable(
                PortalVisits.judge(
                        ServesItsPurpose.keepingTheChoice(),
                        charter().noBanner().build()),
                "banner-not-expected");
    }

    @Test
    void whatACookieServesIsToldByItsNameOrTheChartersWords() {
        assertThat(language("django_language", "", "")).isTrue();
        assertThat(language("lng", "Langue (front et back office)", "")).isTrue();
        assertThat(language("lng", "", "Remembers the language chosen")).isTrue();
        assertThat(language("lng", "Préférences", "Garde les réglages")).isFalse();
        assertThat(language("preferences", "", "Garde les choix de langue")).isFalse();
    }

    @Test
    void aCookieThatNeedsConsentServesNothingThatIsNecessary() {
        Charter charter = CharterBuilder.charter()
                .cookie("django_language", Category.STATISTICS)
                .build();

        assertThat(DeclaredServices.of(charter, Service.LANGUAGE)).isEmpty();
    }

    @Test
    void theRecordAloneKeepsTheChoice() {
        assertThat(DeclaredServices.of(PortalVisits.charter().build(), Service.CHOICE))
                .extracting(tracker -> tracker.name().text())
                .containsExactly("preferences");
    }

    @Test
    void theRecordThatNobodyNamedIsNamedByWhatWasTakenAway() {
        Judgement judgement = ServesItsPurpose.keepingTheChoice()
                .judge(
                        PortalVisits.charterWithoutRecord().build(),
                        PortalVisits.of(visit().trial(new Trial(
                                Service.CHOICE,
                                List.of(PortalVisits.preferences(PortalVisits.refusal("p"))
                                        .key()),
                                Trials.but(Trials.served(Service.CHOICE), Situation.WITHOUT, Optional.of(true))
                                        .observations(),
                                Optional.empty()))));

        assertThat(only(judgement).name()).isEqualTo("preferences");
    }

    private static boolean language(String name, String service, String purpose) {
        return !DeclaredServices.of(
                        CharterBuilder.charter()
                                .record("preferences")
                                .cookie(CharterBuilder.serving(name, service, purpose))
                                .build(),
                        Service.LANGUAGE)
                .isEmpty();
    }

    @Test
    void aTokenAgainstForgedRequestsIsNotAmongWhatTheRegulatorExempts() {
        assertThat(ServesItsPurpose.guardingWrites().basis()).doesNotContain(Texts.GUIDELINES_EXEMPT);
        assertThat(List.of(
                        ServesItsPurpose.signingIn(),
                        ServesItsPurpose.keepingTheLanguage(),
                        ServesItsPurpose.keepingTheChoice()))
                .allMatch(rule -> rule.basis().contains(Texts.GUIDELINES_EXEMPT));
    }

    @Test
    void everyBarrierHasAReason() {
        assertThat(Arrays.stream(Barrier.values()).map(Barrier::word))
                .allMatch(word -> Arrays.stream(ReasonCode.values())
                        .anyMatch(code -> code.word().equals(word)));
    }
}
