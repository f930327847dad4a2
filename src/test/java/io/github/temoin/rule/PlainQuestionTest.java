package io.github.temoin.rule;

import static io.github.temoin.evidence.Banners.banner;
import static io.github.temoin.evidence.Banners.button;
import static io.github.temoin.evidence.Banners.toggle;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.Declaration;
import io.github.temoin.charter.DeclaredHost;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import io.github.temoin.web.Host;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainQuestionTest {

    private static final BannerSighting YES_OR_NO = banner(button(Role.ACCEPT), button(Role.REFUSE));

    @Test
    void yesOrNoAboutOnePurposeIsEnough() {
        assertThat(PlainQuestion.isAsked(charter(Category.STATISTICS), seen(YES_OR_NO)))
                .isTrue();
    }

    @Test
    void yesOrNoAboutTwoPurposesIsNot() {
        assertThat(PlainQuestion.isAsked(charter(Category.STATISTICS, Category.ADVERTISING), seen(YES_OR_NO)))
                .isFalse();
    }

    @Test
    void aBannerWithDetailedChoicesAsksMore() {
        assertThat(PlainQuestion.isAsked(charter(Category.STATISTICS), seen(banner())))
                .isFalse();
        assertThat(PlainQuestion.isAsked(
                        charter(Category.STATISTICS),
                        seen(banner(button(Role.ACCEPT), button(Role.REFUSE), toggle("statistics", true)))))
                .isFalse();
    }

    @Test
    void aBannerThatOnlyAcceptsAsksNothing() {
        assertThat(PlainQuestion.isAsked(charter(Category.STATISTICS), seen(banner(button(Role.ACCEPT)))))
                .isFalse();
    }

    @Test
    void whereNoBannerWasSeenNothingIsKnown() {
        assertThat(PlainQuestion.isAsked(charter(Category.STATISTICS), new Visits(List.of())))
                .isFalse();
    }

    private static Visits seen(BannerSighting banner) {
        return new Visits(List.of(VisitBuilder.visit(JourneyName.UNTOUCHED)
                .at(Step.ARRIVAL)
                .page("/", banner)
                .build()));
    }

    private static Charter charter(Category... categories) {
        DeclaredHost host =
                new DeclaredHost(new Host("stats.example.org"), Set.of(categories), new Declaration("x.yaml", 1));
        return new Charter(
                new Host("data.example.fr"),
                List.of(),
                List.of(host),
                Optional.empty(),
                true,
                List.of("/"),
                Optional.empty());
    }
}
