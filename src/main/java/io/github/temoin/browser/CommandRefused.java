package io.github.temoin.browser;

/** The browser answered a command with an error. */
public final class CommandRefused extends BrowserException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String reason;

    CommandRefused(String method, String code, String reason) {
        super(method + " was refused: " + code + ": " + reason, null);
        this.code = code;
        this.reason = reason;
    }

    /** The error code of the WebDriver BiDi specification, such as {@code no such frame}. */
    public String code() {
        return code;
    }

    /** What the browser says about it, in its own words. */
    public String reason() {
        return reason;
    }
}
