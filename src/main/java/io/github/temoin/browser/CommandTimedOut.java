package io.github.temoin.browser;

import java.time.Duration;

/** The browser is there, but did not answer a command in time. */
public final class CommandTimedOut extends BrowserException {
    private static final long serialVersionUID = 1L;

    CommandTimedOut(String method, Duration timeout) {
        super("the browser did not answer " + method + " within " + timeout.toMillis() + " ms", null);
    }
}
