package io.github.temoin.consent;

import static io.github.temoin.consent.ConsentAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether necessary cookies do what they are declared for. */
@ConsentSuite("purposes")
class PurposesIT {

    PurposesIT(SuiteUnderTest suite) {}

    @Test
    void aCookieKeepsOneSignedIn(@Judged("purpose-1") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void aCookieKeepsTheLanguage(@Judged("purpose-2") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void aTokenGuardsWrites(@Judged("purpose-3") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void aRecordKeepsTheChoice(@Judged("purpose-4") Ruling ruling) {
        assertThat(ruling).holds();
    }
}
