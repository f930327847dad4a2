package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void aConditionThatHoldsIsNotWaitedFor() {
        assertThat(Patience.await(Duration.ZERO, () -> true)).isTrue();
    }

    @Test
    void aConditionIsAskedUntilItHolds() {
        AtomicInteger asked = new AtomicInteger();
        assertThat(Patience.await(Duration.ofSeconds(5), () -> asked.incrementAndGet() == 3))
                .isTrue();
        assertThat(asked).hasValue(3);
    }

    @Test
    void patienceEnds() {
        assertThat(Patience.await(Duration.ofMillis(30), () -> false)).isFalse();
    }

    @Test
    void anInterruptEndsTheWaitAndIsKept() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedWaitException.class)
                .isThrownBy(() -> Patience.pass(Duration.ofMinutes(1)));
        assertThat(Thread.interrupted()).isTrue();
    }
}
