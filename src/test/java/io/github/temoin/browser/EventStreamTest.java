package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventStreamTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EventStream stream = new EventStream();
    private final List<BidiEvent> heard = new ArrayList<>();

    @AfterEach
    void close() {
        stream.close();
    }

    private void offer(int number) {
        stream.offer("{\"type\":\"event\",\"method\":\"m\",\"params\":{\"n\":" + number + "}}");
    }

    private List<Long> numbers() {
        return heard.stream().map(event -> event.params().whole("n")).toList();
    }

    @Test
    void eventsAreHandedOverInOrderAndNumbered() {
        stream.listen(heard::add);
        IntStream.range(0, 500).forEach(this::offer);
        stream.drain(PATIENCE);
        assertThat(numbers())
                .isEqualTo(IntStream.range(0, 500).asLongStream().boxed().toList());
        assertThat(heard.get(0).sequence()).isEqualTo(1);
        assertThat(heard.get(499).sequence()).isEqualTo(500);
    }

    @Test
    void aListenerThatThrowsLosesTheEventForItselfAlone() {
        stream.listen(event -> {
            if (event.params().whole("n") == 1) {
                throw new IllegalStateException("no");
            }
        });
        stream.listen(heard::add);
        IntStream.range(0, 3).forEach(this::offer);
        stream.drain(PATIENCE);
        assertThat(numbers()).containsExactly(0L, 1L, 2L);
        assertThat(stream.lost()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsLostAndLeavesAGap() {
        stream.listen(heard::add);
        offer(0);
        stream.offer("{\"type\":\"event\",\"method\":");
        stream.offer("{\"type\":\"event\",\"params\":{}}");
        offer(1);
        stream.drain(PATIENCE);
        assertThat(stream.lost()).isEqualTo(2);
        assertThat(heard).extracting(BidiEvent::sequence).containsExactly(1L, 4L);
    }

    @Test
    void aClosedSubscriptionHearsNoMore() {
        Subscription subscription = stream.listen(heard::add);
        offer(0);
        stream.drain(PATIENCE);
        subscription.close();
        offer(1);
        stream.drain(PATIENCE);
        assertThat(numbers()).containsExactly(0L);
    }

    @Test
    void aSlowListenerIsToldOfByTheDrain() {
        CountDownLatch release = new CountDownLatch(1);
        stream.listen(event -> await(release));
        offer(0);
        try {
            assertThatExceptionOfType(CommandTimedOut.class).isThrownBy(() -> stream.drain(Duration.ofMillis(20)));
        } finally {
            release.countDown();
        }
    }

    @Test
    void aListenerCannotWaitForLaterEvents() {
        CompletableFuture<Throwable> refusal = new CompletableFuture<>();
        stream.listen(event -> {
            try {
                stream.drain(PATIENCE);
                refusal.complete(new AssertionError("waited"));
            } catch (IllegalStateException e) {
                refusal.complete(e);
            }
        });
        offer(0);
        assertThat(refusal.join()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatComesAfterTheEndIsLost() {
        stream.close();
        offer(0);
        assertThat(stream.lost()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
