package io.github.temoin.browser;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The one place of the program that waits by the clock: everything else waits for a condition through it. */
public final class Patience {
    private static final Duration POLL = Duration.ofMillis(20);

    private Patience() {}

    /**
     * Wait until a condition is true.
     *
     * @param atMost how long; the condition is asked once even if this is zero
     * @param condition asked every 20 ms, on the calling thread
     * @return whether the condition came true in time
     * @throws InterruptedWaitException if the thread is interrupted
     */
    public static boolean await(Duration atMost, BooleanSupplier condition) {
        return await(atMost, POLL, condition);
    }

    /**
     * Wait until a condition is true that is costly to ask.
     *
     * @param atMost how long; the condition is asked once even if this is zero
     * @param every the pause between an answer and the next question
     * @param condition asked on the calling thread
     * @return whether the condition came true in time
     * @throws InterruptedWaitException if the thread is interrupted
     */
    public static boolean await(Duration atMost, Duration every, BooleanSupplier condition) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            pass(Duration.ofNanos(Math.min(left, every.toNanos())));
        }
        return true;
    }

    /**
     * Let time pass: a dwell. Absence cannot be waited for, only watched for.
     *
     * @throws InterruptedWaitException if the thread is interrupted
     */
    public static void pass(Duration time) {
        try {
            Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedWaitException();
        }
    }
}
