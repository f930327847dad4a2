package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.PURPOSES;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.preferences;
import static io.github.temoin.rule.PortalVisits.record;
import static io.github.temoin.rule.PortalVisits.refusing;
import static io.github.temoin.rule.PortalVisits.undeclared;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Service;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Trial.Barrier;
import io.github.temoin.evidence.Trials;
import io.github.temoin.evidence.VisitBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** persist-5 */
class ChoiceOutlastsChangesTest {

    private static final Charter WITH_LANGUAGE =
            charter().cookie("django_language", Category.NECESSARY).build();

    private final Rule rule = new ChoiceOutlastsChanges();

    @Test
    void aChoiceThatIsAsItWasIsRight() {
        holds(judge(changed(Banners.absent())));
    }

    @Test
    void aBannerThatIsBackIsFound() {
        Judgement judgement = judge(changed(Banners.banner()));

        finds(judgement, "banner-again");
        assertThat(only(judgement).step()).isEqualTo(Step.LANGUAGE);
    }

    @Test
    void aBannerThatCannotBeReadLeavesItOpen() {
        isOpen(judge(changed(Banners.unreadable())), "banner-unreadable");
    }

    @Test
    void aRecordThatIsGoneIsFound() {
        finds(judge(changed(Banners.absent()).gone(preferences(record("", "", "")))), "record-gone");
    }

    @Test
    void aRecordThatIsAnotherIsFound() {
        finds(judge(changed(Banners.absent()).jar(preferences(record("true", "false", "x")))), "record-changed");
    }

    @Test
    void aTrackerThatIsNewIsFound() {
        finds(judge(changed(Banners.absent()).jar(undeclared())), "undeclared-cookie");
    }

    @Test
    void whatHappensLaterIsNoMatterOfTheChange() {
        holds(judge(changed(Banners.absent())
                .at(Step.TAKEN_AWAY)
                .page("/", Banners.banner())
                .jar(undeclared())
                .gone(preferences(record("", "", "")))));
    }

    @Test
    void aPageThatDidNotArriveLeavesItOpen() {
        isOpen(judge(changed(Banners.absent()).missed("/explore/", Obstacle.TIMEOUT)), "not-arrived");
    }

    @Test
    void aChangeThatCouldNotBeMadeLeavesItOpen() {
        isOpen(judge(without(Barrier.NO_OTHER_LANGUAGE_FOUND)), "no-other-language-found");
        isOpen(judge(refusing(PURPOSES)), "trial-not-finished");
        isOpen(judge(refusing(PURPOSES).interrupted(Step.LANGUAGE, "timeout")), "timeout");
    }

    @Test
    void signingInMustNotLoseTheChoiceEither() {
        VisitBuilder signedIn = refusing(PURPOSES)
                .trial(Trials.stopped(Service.LANGUAGE, Barrier.ONE_LANGUAGE))
                .trial(Trials.served(Service.SIGN_IN))
                .at(Step.SIGNED_IN);

        Judgement judgement = judge(signedIn.page("/login/", Banners.banner()));

        finds(judgement, "banner-again");
        assertThat(only(judgement).step()).isEqualTo(Step.SIGNED_IN);
        assertThat(only(judgement).page()).isEqualTo("/login/");
    }

    @Test
    void aSignInThatFailedLeavesItOpen() {
        isOpen(
                judge(refusing(PURPOSES)
                        .trial(Trials.stopped(Service.SIGN_IN, Barrier.SIGN_IN_FAILED))
                        .trial(Trials.served(Service.LANGUAGE))
                        .at(Step.LANGUAGE)
                        .page("/", Banners.absent())),
                "sign-in-failed");
    }

    @Test
    void whereTheSuiteSaysThatThereIsOneLanguageItDoesNotApply() {
        isSparedBoth(judge(without(Barrier.ONE_LANGUAGE)), Barrier.ONE_LANGUAGE);
    }

    /** Nothing was declared or said that there is to change. */
    @ParameterizedTest
    @EnumSource
    void whereNoLanguageCookieIsDeclaredAndNothingCouldBeChosenItDoesNotApply(Barrier barrier) {
        isSparedBoth(PortalVisits.judge(rule, without(barrier)), barrier);
    }

    @Test
    void withoutABannerThereIsNoChoiceToLose() {
        isNotApplicable(PortalVisits.judge(rule, charter().noBanner().build()), "banner-not-expected");
    }

    private static void isSparedBoth(Judgement judgement, Barrier language) {
        assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(judgement.notApplicable())
                .extracting(Reason::code)
                .containsExactly("no-credentials", language.word());
    }

    private Judgement judge(VisitBuilder visit) {
        return PortalVisits.judge(rule, WITH_LANGUAGE, visit);
    }

    private static VisitBuilder changed(BannerSighting banner) {
        return refusing(PURPOSES)
                .trial(Trials.served(Service.LANGUAGE))
                .trial(Trials.stopped(Service.SIGN_IN, Barrier.NO_CREDENTIALS))
                .at(Step.LANGUAGE)
                .page("/", banner);
    }

    private static VisitBuilder without(Barrier barrier) {
        return refusing(PURPOSES)
                .trial(Trials.stopped(Service.LANGUAGE, barrier))
                .trial(Trials.stopped(Service.SIGN_IN, Barrier.NO_CREDENTIALS));
    }
}
