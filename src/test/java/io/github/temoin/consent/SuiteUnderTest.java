package io.github.temoin.consent;

import io.github.temoin.audit.SuiteOutcome;
import io.github.temoin.suite.Suite;
import java.util.function.Supplier;

/** A suite, and what its run came to; it is run when first asked. */
public final class SuiteUnderTest {

    private final Suite suite;
    private final Supplier<SuiteOutcome> outcome;

    SuiteUnderTest(Suite suite, Supplier<SuiteOutcome> outcome) {
        this.suite = suite;
        this.outcome = outcome;
    }

    /** The suite as read. */
    public Suite suite() {
        return suite;
    }

    /** What its run came to; makes the journeys where that was not done yet. */
    public SuiteOutcome outcome() {
        return outcome.get();
    }

    @Override
    public String toString() {
        return suite.name();
    }
}
