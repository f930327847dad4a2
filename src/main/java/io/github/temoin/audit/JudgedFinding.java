package io.github.temoin.audit;

import io.github.temoin.rule.Finding;
import io.github.temoin.suite.Allowance;
import java.util.Optional;

/**
 * A finding, and the allowance of the suite that covers it.
 *
 * @param allowedBy empty where nothing allows it, or the allowance has run out
 */
public record JudgedFinding(Finding finding, Optional<Allowance> allowedBy) {

    /** Tells whether it counts. */
    public boolean counts() {
        return allowedBy.isEmpty();
    }
}
