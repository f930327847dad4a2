package io.github.temoin.portal;

import io.github.temoin.portal.site.DeclaredCookie;
import io.github.temoin.portal.site.PortalSuite;

/** What a fault needs of the portal that it acts on. */
final class Needs {
    private Needs() {}

    static boolean optionalCookie(PortalSuite suite) {
        return suite.cookies().stream().anyMatch(cookie -> cookie.optional() && suite.isOwn(cookie));
    }

    static boolean optionalCategory(PortalSuite suite) {
        return !suite.optionalCategories().isEmpty();
    }

    static boolean optionalHost(PortalSuite suite) {
        return suite.optionalCategories().stream()
                .anyMatch(category -> !suite.hostsOf(category).isEmpty());
    }

    static boolean optionalThirdPartyCookie(PortalSuite suite) {
        return suite.cookies().stream().anyMatch(cookie -> cookie.optional() && !suite.isOwn(cookie));
    }

    static boolean statisticsAndAdvertising(PortalSuite suite) {
        return suite.optionalCategories().contains("statistics")
                && suite.optionalCategories().contains("advertising");
    }

    static boolean lifetimeOfCsrfToken(PortalSuite suite) {
        return suite.cookie("csrftoken").flatMap(DeclaredCookie::lifetime).isPresent();
    }

    static boolean securityOfCsrfToken(PortalSuite suite) {
        return suite.cookie("csrftoken").flatMap(DeclaredCookie::secure).orElse(false);
    }

    static boolean secrecyOfSession(PortalSuite suite) {
        return suite.cookie("sessionid").flatMap(DeclaredCookie::httpOnly).orElse(false);
    }

    static boolean exemptCookie(PortalSuite suite) {
        return suite.cookie("audience_id").isPresent();
    }

    static boolean exemptCookieAndOptionalHost(PortalSuite suite) {
        return exemptCookie(suite) && optionalHost(suite);
    }

    static boolean cookieRecord(PortalSuite suite) {
        return suite.consent().inCookie();
    }
}
