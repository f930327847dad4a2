package io.github.temoin.rule;

import static io.github.temoin.evidence.Banners.banner;
import static io.github.temoin.evidence.Banners.button;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InformationOnlyTest {

    private static final BannerSighting OK = banner(button(Role.ACKNOWLEDGE), button(Role.POLICY));

    private static final String[] SPARED = {
        "banner-2",
        "banner-3",
        "banner-8",
        "refuse-1",
        "refuse-2",
        "refuse-3",
        "accept-2",
        "persist-1",
        "persist-2",
        "persist-3",
        "persist-4",
        "persist-5",
        "persist-6",
        "withdraw-1",
        "withdraw-2",
        "withdraw-3",
        "purpose-1",
        "purpose-2",
        "purpose-3",
        "purpose-4",
        "charter-1"
    };

    private final Rule rule = new WhereThereIsAChoice(new RefusalIsHonoured());

    @Test
    void aBannerThatOnlyInformsOffersNoChoice() {
        assertThat(InformationOnly.isTold(nothingOptional(), seen(OK))).isTrue();
        isNotApplicable(rule.judge(nothingOptional(), seen(OK)), "information-only");
    }

    @Test
    void rulesOnChoicesDoNotApplyThenAndTheOthersDo() {
        Stream<String> spared = RuleBook.rulesFor(nothingOptional()).stream()
                .filter(one -> one.judge(nothingOptional(), seen(OK))
                        .notApplicable()
                        .contains(ReasonCode.INFORMATION_ONLY.with()))
                .map(Rule::id);

        assertThat(spared)
                .contains(SPARED)
                .doesNotContain("before-1", "before-5", "before-6", "banner-1", "accept-1", "cookie-1", "charter-2");
    }

    @Test
    void whereSomethingOptionalIsDeclaredItShouldHaveAsked() {
        Charter charter =
                CharterBuilder.charter().cookie("_pk_id.*", Category.STATISTICS).build();
        assertThat(InformationOnly.isTold(charter, seen(OK))).isFalse();
    }

    @Test
    void aControlThatIsNotUnderstoodMayBeAChoice() {
        assertThat(InformationOnly.isTold(
                        nothingOptional(), seen(banner(button(Role.ACKNOWLEDGE), button(Role.OTHER)))))
                .isFalse();
        assertThat(InformationOnly.isTold(nothingOptional(), seen(banner(button(Role.ACCEPT)))))
                .isFalse();
    }

    @Test
    void oneBannerThatAsksIsEnough() {
        assertThat(InformationOnly.isTold(nothingOptional(), seen(OK, banner(button(Role.ACCEPT)))))
                .isFalse();
    }

    @Test
    void whatWasNotSeenIsNoBannerThatInforms() {
        assertThat(InformationOnly.isTold(nothingOptional(), seen(Banners.absent())))
                .isFalse();
        assertThat(InformationOnly.isTold(nothingOptional(), new Visits(List.of())))
                .isFalse();
    }

    @Test
    void whoCannotRefuseHasSeenAll() {
        Visit refused = visit(REFUSE)
                .at(Step.ARRIVAL)
                .page("/", OK)
                .interrupted(Step.CHOICE, "no-such-control")
                .build();
        Visits visits = new Visits(List.of(refused));
        assertThat(InformationOnly.endsVisit(nothingOptional(), visits, refused))
                .isTrue();
        Visit lost = visit(REFUSE)
                .at(Step.ARRIVAL)
                .page("/", OK)
                .interrupted(Step.CHOICE, "browser-gone")
                .build();
        assertThat(InformationOnly.endsVisit(nothingOptional(), new Visits(List.of(lost)), lost))
                .isFalse();
    }

    private static Charter nothingOptional() {
        return CharterBuilder.charter().cookie("sessionid", Category.NECESSARY).build();
    }

    private static Visits seen(BannerSighting... banners) {
        Visit first = visit(UNTOUCHED).at(Step.ARRIVAL).page("/", banners[0]).build();
        Visit last = visit(REFUSE)
                .at(Step.ARRIVAL)
                .page("/", banners[banners.length - 1])
                .build();
        return new Visits(List.of(first, last));
    }
}
