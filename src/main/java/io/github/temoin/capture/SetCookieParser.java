package io.github.temoin.capture;

import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.web.Host;
import io.github.temoin.web.SameSite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a Set-Cookie header or an assignment to {@code document.cookie} asks for, as browsers do (measured against
 * Chromium 156 where it goes beyond the standard). What it asks for is kept as it stands: a lifetime of ten years, which
 * browsers cut to 400 days, is ten years.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/">RFC 6265bis, section 5</a>
 */
final class SetCookieParser {
    private static final Pattern MAX_AGE = Pattern.compile("([+-]?)(\\d+)");
    private static final int MOST_AGE_DIGITS = 12;

    /** As far as ten digits of seconds, and no year that a report could not print. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final Redactor redactor;

    SetCookieParser(Redactor redactor) {
        this.redactor = redactor;
    }

    /** All cookies of one or more headers, joined by newlines as BiDi gives them. */
    List<AskedCookie> header(String lines, CookieSetting setting) {
        List<AskedCookie> cookies = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            assignment(line, setting).ifPresent(cookies::add);
        }
        return cookies;
    }

    /** One cookie; empty where the text names none, or the document is none that has cookies. */
    Optional<AskedCookie> assignment(String text, CookieSetting setting) {
        CookieText cookie = CookieText.of(text);
        boolean blank = cookie.name().isEmpty() && cookie.value().isEmpty();
        return blank ? Optional.empty() : fields(cookie, text, setting);
    }

    /**
     * One cookie whose fields are known apart, as from {@code cookieStore.set}.
     *
     * @param text all that was given, for forbidden characters
     */
    Optional<AskedCookie> fields(CookieText cookie, String text, CookieSetting setting) {
        return setting.address()
                .host()
                .map(host -> new AskedCookie(
                        observed(cookie, host, setting),
                        CookieRefusal.of(text, cookie, setting).map(Enum::name)));
    }

    /** The Domain attribute without its one leading dot; empty where there is none. */
    static String domainAttribute(CookieText cookie) {
        String domain = cookie.attribute("domain").orElse("");
        return domain.startsWith(".") ? domain.substring(1) : domain;
    }

    private ObservedCookie observed(CookieText cookie, Host host, CookieSetting setting) {
        Optional<Host> domain = domain(cookie, host);
        return new ObservedCookie(
                cookie.name(),
                domain.orElse(host),
                domain.isEmpty(),
                path(cookie, setting.address()),
                cookie.has("secure"),
                cookie.has("httponly"),
                SameSite.of(cookie.attribute("samesite").orElse("")),
                expires(cookie, setting.at()),
                cookie.has("partitioned") ? setting.topLevelSite() : Optional.empty(),
                redactor.redact(cookie.value()));
    }

    /** A domain that no cookie can be wider than, such as an IP address, makes no wider cookie. */
    private static Optional<Host> domain(CookieText cookie, Host host) {
        String domain = domainAttribute(cookie);
        if (domain.isBlank()) {
            return Optional.empty();
        }
        try {
            Host wanted = new Host(domain);
            boolean widest = host.isIpAddress() || !host.name().contains(".");
            return wanted.equals(host) && widest ? Optional.empty() : Optional.of(wanted);
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    private static String path(CookieText cookie, Address address) {
        String path = cookie.attribute("path").orElse("");
        if (path.startsWith("/")) {
            return path;
        }
        int last = address.path().lastIndexOf('/');
        return last <= 0 ? "/" : address.path().substring(0, last);
    }

    private static Optional<Instant> expires(CookieText cookie, Instant at) {
        Matcher age = MAX_AGE.matcher(cookie.attribute("max-age").orElse(""));
        if (!age.matches()) {
            // Present but unreadable, it still takes the place of an earlier one, and of nothing else.
            return cookie.attribute("expires").flatMap(CookieDate::of).map(SetCookieParser::capped);
        }
        if (age.group(1).equals("-") || age.group(2).matches("0+")) {
            return Optional.of(Instant.EPOCH);
        }
        if (age.group(2).length() > MOST_AGE_DIGITS) {
            return Optional.of(LATEST);
        }
        return Optional.of(capped(at.plusSeconds(Long.parseLong(age.group(2)))));
    }

    private static Instant capped(Instant end) {
        return end.isAfter(LATEST) ? LATEST : end;
    }
}
