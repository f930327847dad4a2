package io.github.temoin.rule;

import static io.github.temoin.evidence.Banners.banner;
import static io.github.temoin.evidence.Banners.button;
import static io.github.temoin.evidence.Banners.toggle;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.judge;

import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the banner says. */
class BannerInformsTest {

    private static final Rule RULE = new BannerInforms();

    @Test
    void aBannerThatNamesItsPurposesAndLeadsToThePolicyInforms() {
        holds(judge(RULE, meets(Banners.banner())));
    }

    @Test
    void aBannerWithoutAWayToThePolicyDoesNot() {
        finds(judge(RULE, meets(banner(button(Role.ACCEPT), button(Role.REFUSE)))), "no-policy-link");
    }

    @Test
    void aLinkWhoseWordsCanMeanNothingElseLeadsToThePolicy() {
        holds(judge(RULE, meets(leading("Cookies", "link"))));
        holds(judge(RULE, meets(leading("En savoir plus", "button"))));
    }

    @Test
    void otherWordsDoNot() {
        finds(judge(RULE, meets(leading("Contact", "link"))), "no-policy-link");
        finds(judge(RULE, meets(leading("Cookies", "button"))), "no-policy-link");
    }

    @Test
    void purposesThatItDoesNotNameAreTold() {
        finds(
                judge(RULE, meets(saying("Nous utilisons des cookies.", "fr"))),
                "purpose-not-named",
                "purpose-not-named");
    }

    @Test
    void aSwitchNamesItsPurpose() {
        finds(
                judge(RULE, meets(saying("Nous utilisons des cookies.", "fr", toggle("statistics", false)))),
                "purpose-not-named");
    }

    @Test
    void aLanguageWhoseWordsAreNotKnownIsOpen() {
        Judgement judgement = judge(RULE, meets(saying("Usamos galletas.", "es")));

        isOpen(judgement, "banner-language-unknown", "banner-language-unknown");
    }

    @Test
    void aBannerThatIsNotThereTellsNothing() {
        isOpen(judge(RULE, meets(Banners.absent())), "no-banner-to-read");
    }

    @Test
    void withoutABannerThereIsNothingToJudge() {
        isNotApplicable(judge(RULE, charter().noBanner().build()), "banner-not-expected");
    }

    private static BannerSighting leading(String label, String kind) {
        Control plain = button(Role.OTHER);
        return banner(
                button(Role.ACCEPT),
                new Control(
                        Role.OTHER, label, kind, 1, plain.box(), plain.on(), false, plain.category(), plain.style()));
    }

    private static BannerSighting saying(String text, String language, Control... more) {
        List<Control> controls = new ArrayList<>(Banners.banner().controls());
        controls.addAll(List.of(more));
        return new BannerSighting.Shown(
                text, Optional.of(language), Optional.empty(), Banners.BOX, controls, 0.9, List.of("words"));
    }

    private static VisitBuilder meets(BannerSighting banner) {
        return VisitBuilder.visit(JourneyName.UNTOUCHED).at(Step.ARRIVAL).page("/", banner);
    }
}
