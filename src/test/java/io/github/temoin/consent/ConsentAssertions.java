package io.github.temoin.consent;

import org.assertj.core.api.Assertions;

/** AssertJ's assertions, and those of this harness. */
public final class ConsentAssertions extends Assertions {

    private ConsentAssertions() {}

    /** Begins an assertion about a rule. */
    public static RulingAssert assertThat(Ruling actual) {
        return new RulingAssert(actual);
    }
}
