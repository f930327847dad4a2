package io.github.temoin.browser;

/** The run is being ended while a thread waits. The thread's interrupt flag is set again. */
public final class InterruptedWaitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InterruptedWaitException() {
        super("interrupted while waiting: the run is being ended");
    }
}
