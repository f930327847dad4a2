package io.github.temoin.consent;

import static io.github.temoin.consent.ConsentAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What refusing everything does. */
@ConsentSuite("refusal")
class RefusalIT {

    RefusalIT(SuiteUnderTest suite) {}

    @Test
    void nothingOptionalComesAfterRefusing(@Judged("refuse-1") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void theRefusalIsRecordedAndTheBannerGone(@Judged("refuse-2") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void savingWithNothingTickedIsARefusal(@Judged("refuse-3") Ruling ruling) {
        assertThat(ruling).holds();
    }
}
