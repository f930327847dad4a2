package io.github.temoin.portal.site;

import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.Secrets;
import io.github.temoin.portal.http.SetCookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cookies that come with pages, as Django sets them, and further necessary ones that the suite declares. */
final class PageCookies {
    private static final String LANGUAGE = "django_language";
    private static final Duration TWELVE_MONTHS = Duration.ofDays(360);
    private static final Set<String> OF_DJANGO = Set.of("sessionid", "csrftoken", LANGUAGE);

    private final PortalSuite suite;
    private final Secrets secrets;
    private final CsrfTokens tokens;

    PageCookies(PortalSuite suite, Secrets secrets) {
        this.suite = suite;
        this.secrets = secrets;
        tokens = new CsrfTokens(secrets);
    }

    /** The language asked for or, failing that, chosen earlier or, failing that, the suite's. */
    Texts texts(Asking asking) {
        return Texts.in(
                asking.parameter("flg").or(() -> asking.cookie(LANGUAGE)).orElse(suite.language()));
    }

    String csrfToken(Asking asking) {
        return tokens.of(asking);
    }

    List<SetCookie> with(View view) {
        Asking asking = view.asking();
        List<SetCookie> cookies = new ArrayList<>();
        if (!tokens.sent(asking)) {
            cookies.add(CsrfTokens.cookie(view.csrfToken()));
        }
        if (asking.parameter("flg").isPresent()) {
            cookies.add(SetCookie.lasting(LANGUAGE, view.language(), TWELVE_MONTHS));
        }
        suite.ownCookies(this::further).stream()
                .filter(cookie -> asking.cookie(literal(cookie)).isEmpty())
                .map(this::necessary)
                .forEach(cookies::add);
        return cookies;
    }

    private boolean further(DeclaredCookie cookie) {
        return !cookie.optional()
                && !OF_DJANGO.contains(cookie.name())
                && !cookie.name().equals(suite.consent().name());
    }

    private SetCookie necessary(DeclaredCookie cookie) {
        return new SetCookie(
                literal(cookie),
                secrets.draw(),
                cookie.age(),
                cookie.secure().orElse(true),
                cookie.httpOnly().orElse(false),
                cookie.sameSite().or(() -> Optional.of("Lax")),
                Optional.empty());
    }

    private static String literal(DeclaredCookie cookie) {
        return cookie.name().replace("*", "1");
    }
}
