package io.github.temoin.portal.http;

import java.time.Duration;
import java.util.Optional;

/**
 * A cookie to be set, for all paths.
 *
 * @param age empty for the length of a browser session; zero deletes it
 * @param sameSite {@code Strict}, {@code Lax} or {@code None}; empty to leave it out
 * @param domain whose hosts all get it; empty for the host that sets it alone
 */
public record SetCookie(
        String name,
        String value,
        Optional<Duration> age,
        boolean secure,
        boolean httpOnly,
        Optional<String> sameSite,
        Optional<String> domain) {

    /** Readable by script, Secure and SameSite=Lax. */
    public static SetCookie lasting(String name, String value, Duration age) {
        return new SetCookie(name, value, Optional.of(age), true, false, Optional.of("Lax"), Optional.empty());
    }

    /** As a third party sets it: Secure and SameSite=None. */
    public static SetCookie acrossSites(String name, String value, Optional<Duration> age) {
        return new SetCookie(name, value, age, true, false, Optional.of("None"), Optional.empty());
    }

    public SetCookie hidden() {
        return new SetCookie(name, value, age, secure, true, sameSite, domain);
    }

    public SetCookie withAge(Optional<Duration> other) {
        return new SetCookie(name, value, other, secure, httpOnly, sameSite, domain);
    }

    public SetCookie insecure() {
        return new SetCookie(name, value, age, false, httpOnly, sameSite, domain);
    }

    public SetCookie forDomain(String all) {
        return new SetCookie(name, value, age, secure, httpOnly, sameSite, Optional.of(all));
    }

    public SetCookie deleted() {
        return new SetCookie(name, "", Optional.of(Duration.ZERO), secure, httpOnly, sameSite, domain);
    }

    String header() {
        StringBuilder line = new StringBuilder(name).append('=').append(value).append("; Path=/");
        age.ifPresent(duration -> line.append("; Max-Age=").append(duration.toSeconds()));
        domain.ifPresent(all -> line.append("; Domain=").append(all));
        sameSite.ifPresent(site -> line.append("; SameSite=").append(site));
        line.append(secure ? "; Secure" : "").append(httpOnly ? "; HttpOnly" : "");
        return line.toString();
    }
}
