package io.github.temoin.consent;

import static io.github.temoin.consent.ConsentAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What accepting everything does. */
@ConsentSuite("acceptance")
class AcceptanceIT {

    AcceptanceIT(SuiteUnderTest suite) {}

    @Test
    void allThatComesAfterAcceptingIsDeclared(@Judged("accept-1") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void theAcceptanceIsRecordedApartFromARefusal(@Judged("accept-2") Ruling ruling) {
        assertThat(ruling).holds();
    }
}
