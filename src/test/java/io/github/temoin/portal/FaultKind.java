package io.github.temoin.portal;

/** What is expected to come of a fault. */
public enum FaultKind {
    /** The rule meant, and those that follow from it, are violated or warn. */
    BREACH,
    /** The rule meant notes it; nothing fails. */
    REMARK,
    /** Nothing can be observed: everything is inconclusive, nothing passes, nothing fails. */
    TROUBLE,
    /** No fault of the portal at all: everything must pass. */
    QUIRK
}
