package io.github.temoin.consent;

import static io.github.temoin.consent.ConsentAssertions.assertThat;

/** What agreeing to one optional category alone does. */
@ConsentSuite("custom-choice")
class CustomChoiceIT {

    CustomChoiceIT(SuiteUnderTest suite) {}

    @EachOptionalCategory
    void onlyTheChosenCategoryComes(Ruling ruling) {
        assertThat(ruling).holds();
    }
}
