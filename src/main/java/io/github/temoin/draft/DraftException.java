package io.github.temoin.draft;

/** There can be no draft. It has no stack trace: what is in the way is the portal or a file, not the code. */
public final class DraftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftException(String message) {
        super(message, null, false, false);
    }
}
