package io.github.temoin.rule;

import static io.github.temoin.evidence.Banners.banner;
import static io.github.temoin.evidence.Banners.button;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.judge;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.Box;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Look;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How refusing is drawn, against accepting. */
class RefusingIsAsVisibleTest {

    private static final Rule RULE = new RefusingIsAsVisible();
    private static final Look FILLED = Banners.LOOK;

    @Test
    void anOutlinedButtonIsAsVisibleAsAFilledOne() {
        holds(judge(RULE, meets(drawn(new Look(16, 600, 5, 3, false, true), Banners.BOX))));
    }

    @Test
    void bothAreToldInFigures() {
        Finding found =
                only(judge(RULE, meets(drawn(new Look(13, 400, 7.25, 0, true, false), new Box(0, 0, 600, 150)))));

        assertThat(found.fact("drawnToAccept"))
                .contains("button, 1280 × 200 px, 16 px, weight 600, contrast 7.0, with a surface or border");
        assertThat(found.fact("drawnToRefuse"))
                .contains("button, 600 × 150 px, 13 px, weight 400, contrast 7.3, bare text");
    }

    @Test
    void bareTextBesideAButtonIsLessVisible() {
        finds(judge(RULE, meets(drawn(new Look(16, 600, 7, 0, true, false), Banners.BOX))), "refusal-less-visible");
    }

    @Test
    void smallLettersAreLessVisible() {
        finds(judge(RULE, meets(drawn(new Look(13, 600, 7, 4, false, true), Banners.BOX))), "refusal-less-visible");
    }

    @Test
    void lettersALittleSmallerAreNot() {
        holds(judge(RULE, meets(drawn(new Look(14, 400, 7, 4, false, true), Banners.BOX))));
    }

    @Test
    void faintLettersAreLessVisible() {
        finds(judge(RULE, meets(drawn(new Look(16, 600, 4.4, 4, false, true), Banners.BOX))), "refusal-less-visible");
    }

    @Test
    void bigLettersNeedLessContrast() {
        holds(judge(RULE, meets(drawn(new Look(24, 400, 3, 4, false, true), Banners.BOX))));
        holds(judge(RULE, meets(drawn(new Look(19, 700, 3, 4, false, true), Banners.BOX))));
        finds(judge(RULE, meets(drawn(new Look(19, 600, 3, 4, false, true), Banners.BOX))), "refusal-less-visible");
    }

    @Test
    void aThirdOfTheSurfaceIsLeast() {
        Box box = Banners.BOX;

        holds(judge(RULE, meets(drawn(FILLED, new Box(0, 0, box.width() / 3, box.height())))));
        finds(
                judge(RULE, meets(drawn(FILLED, new Box(0, 0, box.width() / 3 - 1, box.height())))),
                "refusal-less-visible");
    }

    @Test
    void whatCouldNotBeMeasuredIsOpen() {
        isOpen(judge(RULE, meets(drawn(new Look(16, 600, 0, 0, false, true), Banners.BOX))), "looks-not-measured");
        isOpen(judge(RULE, meets(drawn(Optional.empty(), Banners.BOX))), "looks-not-measured");
    }

    @Test
    void noRefusalOnTheFirstScreenIsAnotherRulesMatter() {
        isNotApplicable(
                judge(RULE, meets(banner(button(Role.ACCEPT), button(Role.REFUSE, 2)))), "no-refusal-to-compare");
    }

    @Test
    void aBannerThatIsNotUnderstoodIsOpen() {
        isOpen(judge(RULE, meets(banner(button(Role.OTHER)))), "looks-not-measured");
        isOpen(judge(RULE, meets(Banners.absent())), "looks-not-measured");
    }

    @Test
    void withoutABannerThereIsNothingToJudge() {
        isNotApplicable(judge(RULE, charter().noBanner().build()), "banner-not-expected");
    }

    private static BannerSighting drawn(Look refusing, Box box) {
        return drawn(Optional.of(refusing), box);
    }

    private static BannerSighting drawn(Optional<Look> refusing, Box box) {
        Control refuse = button(Role.REFUSE);
        return banner(
                button(Role.ACCEPT),
                new Control(
                        refuse.role(),
                        refuse.label(),
                        refuse.kind(),
                        1,
                        box,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        refusing));
    }

    private static VisitBuilder meets(BannerSighting banner) {
        return visit(JourneyName.UNTOUCHED).at(Step.ARRIVAL).page("/", banner);
    }
}
