package io.github.temoin.capture;

import io.github.temoin.evidence.Address;
import io.github.temoin.web.Host;
import io.github.temoin.web.SameSite;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a browser refuses a cookie that it was asked to keep, in the words of Chromium's own log, as far as this follows
 * from the text and its circumstances.
 */
enum CookieRefusal {
    EXCLUDE_NO_COOKIE_CONTENT,
    EXCLUDE_DISALLOWED_CHARACTER,
    EXCLUDE_NAME_VALUE_PAIR_EXCEEDS_MAX_SIZE,
    EXCLUDE_INVALID_DOMAIN,
    EXCLUDE_INVALID_PREFIX,
    EXCLUDE_SECURE_ONLY,
    EXCLUDE_HTTP_ONLY,
    EXCLUDE_SAMESITE_NONE_INSECURE,
    EXCLUDE_INVALID_PARTITIONED,
    EXCLUDE_SAMESITE_STRICT,
    EXCLUDE_SAMESITE_LAX,
    EXCLUDE_SAMESITE_UNSPECIFIED_TREATED_AS_LAX;

    private static final int LONGEST_PAIR = 4096;

    /** The first reason that applies; empty where none does. */
    static Optional<CookieRefusal> of(String text, CookieText cookie, CookieSetting setting) {
        if (text.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7F)
                || (cookie.name() + cookie.value()).indexOf('\t') >= 0) {
            return Optional.of(EXCLUDE_DISALLOWED_CHARACTER);
        }
        boolean nameless = cookie.name().isEmpty();
        if (nameless && (cookie.value().isEmpty() || cookie.value().contains("="))) {
            return Optional.of(EXCLUDE_NO_COOKIE_CONTENT);
        }
        if ((cookie.name() + cookie.value()).getBytes(StandardCharsets.UTF_8).length > LONGEST_PAIR) {
            return Optional.of(EXCLUDE_NAME_VALUE_PAIR_EXCEEDS_MAX_SIZE);
        }
        if (!domainFits(cookie, setting.address())) {
            return Optional.of(EXCLUDE_INVALID_DOMAIN);
        }
        return ofAttributes(cookie, setting);
    }

    private static Optional<CookieRefusal> ofAttributes(CookieText cookie, CookieSetting setting) {
        boolean secure = cookie.has("secure");
        if (!prefixFits(cookie)) {
            return Optional.of(EXCLUDE_INVALID_PREFIX);
        }
        if (secure && !isTrustworthy(setting.address())) {
            return Optional.of(EXCLUDE_SECURE_ONLY);
        }
        if (setting.byScript() && cookie.has("httponly")) {
            return Optional.of(EXCLUDE_HTTP_ONLY);
        }
        SameSite sameSite = SameSite.of(cookie.attribute("samesite").orElse(""));
        if (sameSite == SameSite.NONE && !secure) {
            return Optional.of(EXCLUDE_SAMESITE_NONE_INSECURE);
        }
        if (cookie.has("partitioned") && !secure) {
            return Optional.of(EXCLUDE_INVALID_PARTITIONED);
        }
        return setting.crossSite() ? ofSameSite(sameSite) : Optional.empty();
    }

    private static Optional<CookieRefusal> ofSameSite(SameSite sameSite) {
        return switch (sameSite) {
            case STRICT -> Optional.of(EXCLUDE_SAMESITE_STRICT);
            case LAX -> Optional.of(EXCLUDE_SAMESITE_LAX);
            case UNSPECIFIED -> Optional.of(EXCLUDE_SAMESITE_UNSPECIFIED_TREATED_AS_LAX);
            case NONE -> Optional.empty();
        };
    }

    /** A domain must be the host itself or a parent of it, within the site. */
    private static boolean domainFits(CookieText cookie, Address address) {
        String domain = SetCookieParser.domainAttribute(cookie);
        if (domain.isEmpty() || address.host().isEmpty()) {
            return true;
        }
        if (domain.startsWith(".") || domain.endsWith(".") || domain.chars().anyMatch(c -> c > 127)) {
            return false;
        }
        Host host = address.host().get();
        try {
            Host wanted = new Host(domain);
            return host.equals(wanted)
                    || (wanted.covers(host) && new Host(host.site().registrableDomain()).covers(wanted));
        } catch (IllegalArgumentException noHost) {
            return false;
        }
    }

    /** Names that promise something must keep it; a nameless cookie may not pretend to one. */
    private static boolean prefixFits(CookieText cookie) {
        String name = (cookie.name().isEmpty() ? cookie.value() : cookie.name()).toLowerCase(Locale.ROOT);
        boolean host = name.startsWith("__host-");
        boolean http = name.startsWith("__http-") || name.startsWith("__host-http-");
        if (!host && !http && !name.startsWith("__secure-")) {
            return true;
        }
        boolean rooted = "/".equals(cookie.attribute("path").orElse(""))
                && SetCookieParser.domainAttribute(cookie).isEmpty();
        return !cookie.name().isEmpty()
                && cookie.has("secure")
                && (!host || rooted)
                && (!http || cookie.has("httponly"));
    }

    private static boolean isTrustworthy(Address address) {
        String host = address.host().map(Host::name).orElse("");
        return address.scheme().equals("https")
                || address.scheme().equals("wss")
                || host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("::1")
                || (host.startsWith("127.") && address.host().get().isIpAddress());
    }
}
