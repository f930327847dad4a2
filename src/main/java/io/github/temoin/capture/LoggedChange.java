package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.web.Host;
import io.github.temoin.web.SameSite;
import java.time.Instant;
import java.util.Optional;

/**
 * A change of a cookie store as the browser's own log tells it. The log says neither when the cookie ends nor for which
 * site it is kept apart.
 *
 * @param store which of the browser's cookie stores: one a user context
 * @param persistent whether the cookie has an end
 */
record LoggedChange(
        long store, Instant at, StoreChange.Kind kind, String reason, ObservedCookie cookie, boolean persistent) {

    /** Reads an event {@code COOKIE_STORE_COOKIE_ADDED} or {@code _DELETED}; empty where it names no host. */
    static Optional<LoggedChange> of(NetLogEvent event, Redactor redactor) {
        BidiObject params = event.params();
        String domain = params.findText("domain").orElse("");
        if (domain.replace(".", "").isBlank()) {
            return Optional.empty();
        }
        boolean deleted = event.type().equals(NetLog.DELETED);
        ObservedCookie cookie = new ObservedCookie(
                params.findText("name").orElse(""),
                new Host(domain),
                !domain.startsWith("."),
                params.findText("path").orElse("/"),
                params.flag("secure"),
                params.flag("httponly"),
                sameSite(params.findText("same_site").orElse("")),
                Optional.empty(),
                Optional.empty(),
                redactor.redact(params.findText("value").orElse("")));
        return Optional.of(new LoggedChange(
                event.source(),
                event.at(),
                deleted ? StoreChange.Kind.DELETED : StoreChange.Kind.ADDED,
                params.findText("deletion_cause").orElse(""),
                cookie,
                params.flag("is_persistent")));
    }

    private static SameSite sameSite(String word) {
        return word.equals("no_restriction") ? SameSite.NONE : SameSite.of(word);
    }
}
