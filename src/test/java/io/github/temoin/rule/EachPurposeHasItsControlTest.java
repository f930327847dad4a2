package io.github.temoin.rule;

import static io.github.temoin.evidence.Banners.banner;
import static io.github.temoin.evidence.Banners.button;
import static io.github.temoin.evidence.Banners.toggle;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.judge;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A control for each optional purpose. */
class EachPurposeHasItsControlTest {

    private static final Rule RULE = new EachPurposeHasItsControl();
    private static final JourneyName ADVERTISING = JourneyName.custom("advertising");

    @Test
    void aSwitchThatWasSeenIsEnough() {
        holds(judge(RULE, stopped().details(banner(toggle("statistics", false), toggle("advertising", false)))));
    }

    @Test
    void aPurposeWithoutASwitchHasNone() {
        Judgement judgement = judge(RULE, stopped().details(banner(toggle("statistics", false))));

        finds(judgement, "no-control-for-category");
        assertThat(only(judgement).fact("controls"))
                .hasValueSatisfying(labels -> assertThat(labels).startsWith("statistics"));
    }

    @Test
    void whatIsOfferedOnceTheChoiceIsMadeIsNoControlForIt() {
        ChoicesOffered offered = ChoicesOffered.of(arrival(ADVERTISING)
                .at(Step.CHOICE)
                .page("/", banner(toggle("advertising", false)))
                .build());

        assertThat(offered.hasSwitchFor(Category.ADVERTISING)).isFalse();
    }

    @Test
    void aSwitchThatWasNotUnderstoodMayBeTheOne() {
        isOpen(
                judge(
                        RULE,
                        stopped()
                                .details(banner(
                                        toggle("statistics", false),
                                        toggle("Partenaires", Optional.empty(), Optional.of(false), false)))),
                "controls-not-understood");
    }

    @Test
    void aLockedSwitchIsOfTheNecessaryOnes() {
        finds(
                judge(RULE, stopped().details(banner(toggle("Session", Optional.empty(), Optional.of(true), true)))),
                "no-control-for-category");
    }

    @Test
    void choicesThatWereNotOpenedMayHaveOne() {
        isOpen(judge(RULE, stopped()), "choices-not-seen");
    }

    @Test
    void aBannerThatOnlyAsksYesOrNoHasNone() {
        VisitBuilder visit = VisitBuilder.visit(ADVERTISING)
                .at(Step.ARRIVAL)
                .page("/", banner(button(Role.ACCEPT), button(Role.REFUSE)))
                .interrupted(Step.CHOICE, "no-such-control");

        finds(judge(RULE, visit), "no-control-for-category");
    }

    @Test
    void aBannerThatOnlyInformsHasNone() {
        VisitBuilder visit = VisitBuilder.visit(ADVERTISING)
                .at(Step.ARRIVAL)
                .page("/", banner(button(Role.ACKNOWLEDGE), button(Role.POLICY)))
                .interrupted(Step.CHOICE, "no-such-control");

        finds(judge(RULE, visit), "no-control-for-category");
    }

    @Test
    void aPanelOfYesAndNoAloneHasNone() {
        finds(
                judge(RULE, stopped().details(banner(button(Role.ACCEPT, 2), button(Role.REFUSE, 2)))),
                "no-control-for-category");
    }

    @Test
    void aPanelThatLeadsOnMayHaveOne() {
        isOpen(
                judge(RULE, stopped().details(banner(button(Role.ACCEPT, 2), button(Role.CUSTOMISE, 2)))),
                "choices-not-seen");
    }

    @Test
    void onePurposeNeedsNone() {
        isNotApplicable(
                judge(
                        RULE,
                        CharterBuilder.charter()
                                .cookie("_pk_id.*", Category.STATISTICS)
                                .build()),
                "one-purpose");
    }

    @Test
    void withoutABannerThereIsNothingToJudge() {
        isNotApplicable(judge(RULE, charter().noBanner().build()), "banner-not-expected");
    }

    private static VisitBuilder stopped() {
        return arrival(ADVERTISING).interrupted(Step.CHOICE, "no-such-control");
    }
}
