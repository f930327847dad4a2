package io.github.temoin.capture;

import io.github.temoin.evidence.ObservedCookie;
import java.util.Optional;

/**
 * A cookie that a header or a script asks for.
 *
 * @param refusal why it is refused, in the words of Chromium's log; empty where it is not known to be
 */
record AskedCookie(ObservedCookie cookie, Optional<String> refusal) {

    /** The cookie as the browser itself decided on it. */
    AskedCookie judged(LoggedHop.Verdict verdict) {
        ObservedCookie kept = new ObservedCookie(
                cookie.name(),
                cookie.domain(),
                cookie.hostOnly(),
                cookie.path(),
                cookie.secure(),
                cookie.httpOnly(),
                cookie.sameSite(),
                cookie.expires(),
                verdict.partition().or(cookie::partition),
                cookie.value());
        return new AskedCookie(kept, verdict.refusal());
    }
}
