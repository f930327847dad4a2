package io.github.temoin.consent;

import static io.github.temoin.consent.ConsentAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What taking a consent back does. */
@ConsentSuite("withdrawal")
class WithdrawalIT {

    WithdrawalIT(SuiteUnderTest suite) {}

    @Test
    void theChoicesCanBeReopenedFromEveryPage(@Judged("withdraw-1") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void nothingOptionalIsLeftAfterWithdrawing(@Judged("withdraw-2") Ruling ruling) {
        assertThat(ruling).holds();
    }

    @Test
    void withdrawingIsAsEasyAsAccepting(@Judged("withdraw-3") Ruling ruling) {
        assertThat(ruling).holds();
    }
}
