package io.github.temoin.portal.site;

import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.Secrets;
import io.github.temoin.portal.http.SetCookie;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is signed in. */
final class Sessions {
    private static final String COOKIE = "sessionid";
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final Map<String, String> users = new ConcurrentHashMap<>();
    private final Secrets secrets;

    Sessions(Secrets secrets) {
        this.secrets = secrets;
    }

    SetCookie open(String user) {
        String key = secrets.draw();
        users.put(key, user);
        return cookie(key);
    }

    /** Ends the session; the cookie returned deletes its own. */
    SetCookie end(Asking asking) {
        asking.cookie(COOKIE).ifPresent(users::remove);
        return cookie("").deleted();
    }

    Optional<String> user(Asking asking) {
        return asking.cookie(COOKIE).map(users::get);
    }

    private static SetCookie cookie(String value) {
        return SetCookie.lasting(COOKIE, value, TWO_WEEKS).hidden();
    }
}
