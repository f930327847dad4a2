package io.github.temoin.consent;

import static io.github.temoin.consent.ConsentAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether cookies are as they are declared. */
@ConsentSuite("cookie-attributes")
class CookieAttributesIT {

    CookieAttributesIT(SuiteUnderTest suite) {}

    @Test
    void noCookieLivesLongerThanDeclared(@Judged("cookie-1") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void cookiesHaveTheFlagsThatAreDeclared(@Judged("cookie-2") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void exemptAudienceMeasurementStaysWithThePortal(@Judged("audience-1") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void noCookieGoesToMoreHostsThanNeeded(@Judged("cookie-3") Ruling ruling) {
        assertThat(ruling).holds();
    }
}
