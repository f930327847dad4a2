package io.github.temoin.capture;

import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.web.SameSite;
import io.github.temoin.web.TrackerKey;
import java.util.HashMap;
import java.util.Map;

/** Remembers which SameSite each cookie was asked for with, since Chromium's jar reads "none" where none was given. */
final class SameSiteMemory {
    private static final int MOST = 10_000;

    private final Map<TrackerKey, SameSite> asked = new HashMap<>();

    void remember(ObservedCookie cookie) {
        if (asked.size() < MOST) {
            asked.put(cookie.key(), cookie.sameSite());
        }
    }

    /** A cookie of the jar as it was asked for; where that was not seen, "none" says nothing. */
    ObservedCookie corrected(ObservedCookie jar) {
        if (jar.sameSite() != SameSite.NONE) {
            return jar;
        }
        SameSite sameSite = asked.getOrDefault(jar.key(), SameSite.UNSPECIFIED);
        return new ObservedCookie(
                jar.name(),
                jar.domain(),
                jar.hostOnly(),
                jar.path(),
                jar.secure(),
                jar.httpOnly(),
                sameSite,
                jar.expires(),
                jar.partition(),
                jar.value());
    }
}
