package io.github.temoin.browser;

/** A script of ours threw in the page, or what it returned is no JSON. */
public final class ScriptFailed extends BrowserException {
    private static final long serialVersionUID = 1L;

    ScriptFailed(String message) {
        super(message, null);
    }
}
