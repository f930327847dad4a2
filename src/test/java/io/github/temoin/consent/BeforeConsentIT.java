package io.github.temoin.consent;

import static io.github.temoin.consent.ConsentAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may be on the terminal, and leave it, before the visitor has chosen. */
@ConsentSuite("before-consent")
class BeforeConsentIT {

    BeforeConsentIT(SuiteUnderTest suite) {}

    @Test
    void onlyDeclaredNecessaryCookiesAreSetBeforeAnyChoice(@Judged("before-1") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void nothingThatSinglesOutTheVisitorIsStored(@Judged("before-2") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void noThirdPartyCookieIsSetBeforeAnyChoice(@Judged("before-3") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void noCookieIsSetAndDeletedInBetween(@Judged("before-4") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void noThirdPartyIsCalledBeforeAnyChoice(@Judged("before-5") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void browsingOnIsNoConsent(@Judged("before-6") Ruling ruling) {
        assertThat(ruling).holds();
    }
}
