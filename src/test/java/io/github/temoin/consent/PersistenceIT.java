package io.github.temoin.consent;

import static io.github.temoin.consent.ConsentAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** How long a choice holds. */
@ConsentSuite("persistence")
class PersistenceIT {

    PersistenceIT(SuiteUnderTest suite) {}

    @Test
    void theChoiceHoldsAfterReloading(@Judged("persist-1") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void theChoiceHoldsOnOtherPages(@Judged("persist-2") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void theChoiceHoldsInANewWindow(@Judged("persist-3") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void theChoiceHoldsAfterTheBrowserRestarts(@Judged("persist-4") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void theChoiceHoldsWhenTheLanguageChangesAndOnSigningIn(@Judged("persist-5") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void aRefusalIsKeptAsLongAsAnAcceptance(@Judged("persist-6") Ruling ruling) {
        assertThat(ruling).holds();
    }
}
