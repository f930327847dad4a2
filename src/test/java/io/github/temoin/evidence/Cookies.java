package io.github.temoin.evidence;

import io.github.temoin.web.Host;
import io.github.temoin.web.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Cookies for hand-made visits: host-only session cookies of {@link VisitBuilder#PORTAL} without flags, as long as nothing
 * else is said.
 */
public final class Cookies {

    private final String name;
    private Host domain;
    private boolean hostOnly = true;
    private String path = "/";
    private boolean secure;
    private boolean httpOnly;
    private SameSite sameSite = SameSite.UNSPECIFIED;
    private Optional<Instant> expires = Optional.empty();
    private Optional<String> partition = Optional.empty();
    private Secret value;

    private Cookies(String name, String host) {
        this.name = name;
        this.domain = new Host(host);
        this.value = Secrets.words("value of " + name);
    }

    public static ObservedCookie cookie(String name) {
        return named(name).build();
    }

    public static ObservedCookie cookie(String name, String host) {
        return named(name).on(host).build();
    }

    public static Cookies named(String name) {
        return new Cookies(name, VisitBuilder.PORTAL);
    }

    public Cookies on(String host) {
        domain = new Host(host);
        return this;
    }

    /** Sent to a domain and all below it. */
    public Cookies wide() {
        hostOnly = false;
        return this;
    }

    public Cookies path(String where) {
        path = where;
        return this;
    }

    public Cookies secure() {
        secure = true;
        return this;
    }

    public Cookies httpOnly() {
        httpOnly = true;
        return this;
    }

    public Cookies sameSite(SameSite attribute) {
        sameSite = attribute;
        return this;
    }

    /** Living that long from the start of hand-made visits. */
    public Cookies lasting(Duration lifetime) {
        return until(VisitBuilder.START.plus(lifetime));
    }

    public Cookies until(Instant expiry) {
        expires = Optional.of(expiry);
        return this;
    }

    public Cookies partitioned(String topLevelSite) {
        partition = Optional.of(topLevelSite);
        return this;
    }

    public Cookies value(Secret secret) {
        value = secret;
        return this;
    }

    public ObservedCookie build() {
        return new ObservedCookie(name, domain, hostOnly, path, secure, httpOnly, sameSite, expires, partition, value);
    }
}
