package io.github.temoin.browser;

import org.jspecify.annotations.Nullable;

/** The browser could not be used as meant. What was being observed is inconclusive, never a pass. */
public sealed class BrowserException extends RuntimeException
        permits BrowserGone, CommandRefused, CommandTimedOut, NoBrowserException, ScriptFailed {
    private static final long serialVersionUID = 1L;

    BrowserException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    BrowserException(String message, boolean withStackTrace) {
        super(message, null, withStackTrace, withStackTrace);
    }
}
