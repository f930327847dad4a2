package io.github.temoin.consent;

/** Looks over settings, faults and suite files before a browser starts, so that a mistake in them is one clear message. */
final class Preflight {
    private Preflight() {}

    /**
     * Returns where all is well, else throws an exception without a stack trace, whose message Maven shows.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // Nothing is looked over yet.
    }
}
