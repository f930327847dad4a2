package io.github.temoin.browser;

import java.util.Map;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.json.JsonException;

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

    /** The browser's answer, as Selenium passes it on: the raw message is the whole of it, in JSON. */
    static CommandRefused by(WebDriverException refusal, String method) {
        try {
            // getMessage() would add the names of this machine and its system.
            BidiObject answer = BidiObject.of(
                    new Json().<Map<String, Object>>toType(String.valueOf(refusal.getRawMessage()), Json.MAP_TYPE));
            return new CommandRefused(
                    method,
                    answer.findText("error").orElse("unknown error"),
                    answer.findText("message").orElse(""));
        } catch (JsonException e) {
            return new CommandRefused(method, "unknown error", "an answer that cannot be read");
        }
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
