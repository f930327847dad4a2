package io.github.temoin.journey;

import io.github.temoin.evidence.Interruption;

/** The journey cannot go on; what was seen so far is kept. */
final class JourneyInterrupted extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Interruption interruption;

    JourneyInterrupted(Interruption interruption) {
        super(interruption.code() + ": " + interruption.detail(), null, false, false);
        this.interruption = interruption;
    }

    Interruption interruption() {
        return interruption;
    }
}
