package io.github.temoin.portal.http;

import java.time.Duration;
import java.util.Optional;

/**
 * A cookie to be set, for the whole host.
 *
 * @param age empty for the length of a browser session; zero deletes it
 * @param sameSite {@code Strict}, {@code Lax} or {@code None}; empty to leave it out
 */
public record SetCookie(
        String name,
        String value,
        Optional<Duration> age,
        boolean secure,
        boolean httpOnly,
        Optional<String> sameSite) {

    /** Readable by script, Secure and SameSite=Lax. */
    public static SetCookie lasting(String name, String value, Duration age) {
        return new SetCookie(name, value, Optional.of(age), true, false, Optional.of("Lax"));
    }

    /** As a third party sets it: Secure and SameSite=None. */
    public static SetCookie acrossSites(String name, String value, Optional<Duration> age) {
        return new SetCookie(name, value, age, true, false, Optional.of("None"));
    }

    public SetCookie hidden() {
        return new SetCookie(name, value, age, secure, true, sameSite);
    }

    public SetCookie withAge(Optional<Duration> other) {
        return new SetCookie(name, value, other, secure, httpOnly, sameSite);
    }

    public SetCookie insecure() {
        return new SetCookie(name, value, age, false, httpOnly, sameSite);
    }

    public SetCookie deleted() {
        return new SetCookie(name, "", Optional.of(Duration.ZERO), secure, httpOnly, sameSite);
    }

    String header() {
        StringBuilder line = new StringBuilder(name).append('=').append(value).append("; Path=/");
        age.ifPresent(duration -> line.append("; Max-Age=").append(duration.toSeconds()));
        sameSite.ifPresent(site -> line.append("; SameSite=").append(site));
        line.append(secure ? "; Secure" : "").append(httpOnly ? "; HttpOnly" : "");
        return line.toString();
    }
}
