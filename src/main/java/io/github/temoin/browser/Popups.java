package io.github.temoin.browser;

import java.time.Duration;
import java.util.Map;

/**
 * Makes windows that a page opened answer. Chromium keeps the window object of the blank document that such a window
 * begins with, if it goes on to a page of the same origin; the BiDi mapper waits for a new one, and every command to the
 * window waits with it (seen with 156: scripts, screenshots, input). Asking for the window objects anew ends that.
 */
final class Popups {
    private static final Duration PROBE = Duration.ofMillis(700);

    private Popups() {}

    static void wake(BidiChannel channel, String context) {
        if (answers(channel, context)) {
            return;
        }
        try {
            String session = channel.send("goog:cdp.getSession", Map.of("context", context))
                    .text("session");
            for (String method : new String[] {"Runtime.disable", "Runtime.enable"}) {
                channel.send("goog:cdp.sendCommand", Map.of("method", method, "params", Map.of(), "session", session));
            }
        } catch (CommandRefused | CommandTimedOut e) {
            // It goes on not answering: whoever asks it something is told.
        }
    }

    private static boolean answers(BidiChannel channel, String context) {
        try {
            channel.send(
                    "script.evaluate",
                    Map.of("expression", "0", "awaitPromise", false, "target", Map.of("context", context)),
                    PROBE);
            return true;
        } catch (CommandTimedOut e) {
            return false;
        } catch (CommandRefused e) {
            return true;
        }
    }
}
