package io.github.temoin.consent;

import io.github.temoin.report.FailureMessage;
import io.github.temoin.rule.Outcome;
import org.assertj.core.api.AbstractAssert;
import org.opentest4j.TestAbortedException;

/** Turns a ruling into what JUnit knows: a violation fails, what could not be observed breaks, what does not apply is skipped. */
public final class RulingAssert extends AbstractAssert<RulingAssert, Ruling> {

    RulingAssert(Ruling actual) {
        super(actual, RulingAssert.class);
    }

    /**
     * The rule holds.
     *
     * @throws AssertionError if it is violated, or warned of where warnings fail
     * @throws InconclusiveException if it could not be observed
     * @throws TestAbortedException if there is nothing to judge
     */
    public RulingAssert holds() {
        isNotNull();
        Outcome outcome = actual.rule().outcome();
        if (outcome == Outcome.VIOLATED || (outcome == Outcome.WARNED && actual.strict())) {
            failWithMessage("%s", FailureMessage.of(actual.suite(), actual.rule(), actual.language()));
        }
        if (outcome == Outcome.INCONCLUSIVE) {
            throw new InconclusiveException(
                    FailureMessage.inconclusive(actual.suite(), actual.rule(), actual.language()));
        }
        if (outcome == Outcome.NOT_APPLICABLE) {
            throw new TestAbortedException(
                    FailureMessage.notApplicable(actual.suite(), actual.rule(), actual.language()));
        }
        return this;
    }
}
