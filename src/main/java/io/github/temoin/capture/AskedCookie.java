package io.github.temoin.capture;

import io.github.temoin.evidence.ObservedCookie;
import java.util.Optional;

/**
 * A cookie that a header or a script asks for.
 *
 * @param refusal why every browser refuses it; empty where none is known to
 */
record AskedCookie(ObservedCookie cookie, Optional<CookieRefusal> refusal) {}
