package io.github.temoin.consent;

/**
 * A rule could not be observed. It is no AssertionError, so that reports show it as broken rather than failed: the
 * portal may be in order, but this run does not show it.
 */
public final class InconclusiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InconclusiveException(String message) {
        // The stack would tell of the harness; the message tells of the portal.
        super(message, null, false, false);
    }
}
