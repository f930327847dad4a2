package io.github.temoin.evidence;

import io.github.temoin.web.Host;
import io.github.temoin.web.SameSite;
import io.github.temoin.web.StorageKind;
import io.github.temoin.web.TrackerKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A cookie: as it lies in the jar, or as a header or script asks for it.
 *
 * @param domain its Domain attribute without the leading dot, or the host that set it
 * @param hostOnly whether it goes to that host alone (no Domain attribute)
 * @param sameSite as asked for where that is known: jars tell less
 * @param expires empty for a session cookie
 * @param partition the top-level site that a partitioned cookie is kept for
 */
public record ObservedCookie(
        String name,
        Host domain,
        boolean hostOnly,
        String path,
        boolean secure,
        boolean httpOnly,
        SameSite sameSite,
        Optional<Instant> expires,
        Optional<String> partition,
        Secret value) {

    /** What identifies it. */
    public TrackerKey key() {
        return new TrackerKey(StorageKind.COOKIE, name, domain, path);
    }

    /** Tells whether it is asked for only to be deleted, or has run out at that instant. */
    public boolean expiredAt(Instant now) {
        return expires.map(end -> !end.isAfter(now)).orElse(false);
    }
}
