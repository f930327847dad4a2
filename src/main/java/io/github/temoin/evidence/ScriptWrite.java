package io.github.temoin.evidence;

import io.github.temoin.web.Host;
import io.github.temoin.web.StorageKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A write, or a deletion, that a script made; made is not stored. A cookie that was refused is no write.
 *
 * @param page the listed page in whose window it happened
 * @param frame the frame or worker whose script wrote
 * @param name the item's name
 * @param host the host whose storage was written
 * @param cookie what the script asked for, where it wrote a cookie
 * @param via the interface used ({@code document.cookie}, {@code cookieStore}, {@code localStorage.setItem} …)
 * @param removal whether it removes the item
 */
public record ScriptWrite(
        Instant at,
        String page,
        Address frame,
        StorageKind kind,
        String name,
        Host host,
        Optional<ObservedCookie> cookie,
        String via,
        Origin origin,
        boolean removal,
        Secret value) {}
