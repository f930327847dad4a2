package io.github.temoin.portal;

import io.github.temoin.portal.site.DeclaredCookie;
import io.github.temoin.portal.site.PortalSuite;
import java.util.Set;

/** What a fault needs of the portal that it acts on. */
final class Needs {
    /** The rules that need a visitor who can choose on the banner. */
    static final Set<String> A_CHOICE = Set.of(
            "banner-2",
            "banner-3",
            "banner-4",
            "banner-5",
            "banner-6",
            "banner-7",
            "banner-8",
            "refuse-1",
            "refuse-2",
            "refuse-3",
            "accept-1",
            "accept-2",
            "custom-statistics",
            "custom-advertising",
            "persist-1",
            "persist-2",
            "persist-3",
            "persist-4",
            "persist-5",
            "persist-6",
            "withdraw-2",
            "withdraw-3",
            "purpose-1",
            "purpose-2",
            "purpose-3",
            "purpose-4",
            "charter-2");

    private Needs() {}

    static boolean nothingOptional(PortalSuite suite) {
        return !optionalCategory(suite);
    }

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
