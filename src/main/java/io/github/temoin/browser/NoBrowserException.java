package io.github.temoin.browser;

/**
 * No browser, or no driver that fits it. The message lists everything that was looked for and how to install what is
 * missing; a stack trace would add nothing.
 */
public final class NoBrowserException extends BrowserException {
    private static final long serialVersionUID = 1L;

    NoBrowserException(String message) {
        super(message, false);
    }
}
