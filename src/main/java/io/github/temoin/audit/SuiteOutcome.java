package io.github.temoin.audit;

import io.github.temoin.evidence.Visits;

/**
 * What is left of a suite's run once it was judged.
 *
 * @param result what became of the rules
 * @param kept the visits that tests asked for, and no others
 */
public record SuiteOutcome(SuiteResult result, Visits kept) {}
