package io.github.temoin.consent;

import static io.github.temoin.consent.ConsentAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether the published charter is within reach, and true. */
@ConsentSuite("published-charter")
class PublishedCharterIT {

    PublishedCharterIT(SuiteUnderTest suite) {}

    @Test
    void thePolicyCanBeReachedFromEveryPage(@Judged("charter-1") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void thePublishedCharterAgreesWithTheSuiteAndWithWhatIsSeen(@Judged("charter-2") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void whatThePortalDoesWithGlobalPrivacyControlIsTold(@Judged("signal-1") Ruling ruling) {
        assertThat(ruling).holds();
    }
}
