package io.github.temoin.browser;

import org.jspecify.annotations.Nullable;

/** The browser, its driver or the tab crashed, was killed or was closed. */
public final class BrowserGone extends BrowserException {
    private static final long serialVersionUID = 1L;

    BrowserGone(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
