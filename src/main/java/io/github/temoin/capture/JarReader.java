package io.github.temoin.capture;

import io.github.temoin.browser.BidiChannel;
import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.web.Host;
import io.github.temoin.web.SameSite;
import io.github.temoin.web.StorageKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the whole jar of a visitor: HttpOnly, third-party and partitioned cookies, too. Asks by the storage key of the
 * user context alone, since any narrower question leaves some out.
 */
final class JarReader {
    private final Redactor redactor;

    JarReader(Redactor redactor) {
        this.redactor = redactor;
    }

    List<ObservedCookie> read(BidiChannel channel, String userContext) {
        BidiObject answer = channel.send(
                "storage.getCookies", Map.of("partition", Map.of("type", "storageKey", "userContext", userContext)));
        return answer.objects("cookies").stream().map(this::cookie).toList();
    }

    /**
     * Takes a cookie out of the jar: by letting it run out, since Chromium refuses to delete some by their name. What took
     * its place is empty, and gone at once.
     */
    static void remove(BidiChannel channel, String userContext, ObservedCookie cookie) {
        channel.send(
                "storage.setCookie",
                Map.of(
                        "cookie",
                        Map.of(
                                "name", cookie.name(),
                                "value", Map.of("type", "string", "value", ""),
                                "domain", (cookie.hostOnly() ? "" : ".") + cookie.domain(),
                                "path", cookie.path(),
                                "secure", cookie.secure(),
                                "httpOnly", cookie.httpOnly(),
                                "expiry", 1),
                        "partition",
                        Map.of("type", "storageKey", "userContext", userContext)));
    }

    /** A cookie in the form of {@code storage.getCookies}. */
    ObservedCookie cookie(BidiObject cookie) {
        String domain = cookie.text("domain");
        return new ObservedCookie(
                cookie.text("name"),
                new Host(domain),
                !domain.startsWith("."),
                cookie.findText("path").orElse("/"),
                cookie.flag("secure"),
                cookie.flag("httpOnly"),
                SameSite.of(cookie.findText("sameSite").orElse("")),
                expires(cookie),
                cookie.findText("goog:partitionKey", "topLevelSite"),
                redactor.redact(
                        StorageKind.COOKIE,
                        cookie.text("name"),
                        Headers.bytes(cookie.findObject("value").orElse(BidiObject.empty()))));
    }

    private static Optional<Instant> expires(BidiObject cookie) {
        return cookie.findNumber("expiry").isPresent()
                ? Optional.of(Instant.ofEpochMilli((long) (cookie.number("expiry") * 1000)))
                : Optional.empty();
    }
}
