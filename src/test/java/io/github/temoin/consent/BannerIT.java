package io.github.temoin.consent;

import static io.github.temoin.consent.ConsentAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the banner offers. */
@ConsentSuite("banner")
class BannerIT {

    BannerIT(SuiteUnderTest suite) {}

    @Test
    void theBannerShowsOnTheFirstVisit(@Judged("banner-1") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void refusingIsAsEasyAsAccepting(@Judged("banner-2") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void noOptionalCategoryIsOnBeforehand(@Judged("banner-4") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void thePortalCanBeReadAfterRefusing(@Judged("banner-8") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void refusingIsAsVisibleAsAccepting(@Judged("banner-3") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void eachOptionalPurposeHasAControlOfItsOwn(@Judged("banner-5") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void theBannerNamesPurposesAndLeadsToThePolicy(@Judged("banner-6") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void theBannerCanBeUsedByKeyboard(@Judged("banner-7") Ruling ruling) {
        assertThat(ruling).holds();
    }
}
