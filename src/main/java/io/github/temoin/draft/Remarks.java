package io.github.temoin.draft;

/** How a draft speaks to whoever completes it. */
final class Remarks {

    /** Begins what a person must decide: to be looked for. */
    static final String DECIDE = "DECIDE: ";

    private Remarks() {}
}
