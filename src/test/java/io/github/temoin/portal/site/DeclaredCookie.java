package io.github.temoin.portal.site;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A cookie as the suite file declares it.
 *
 * @param name a literal or a pattern, in which {@code *} stands for one or more characters
 * @param domain the host that sets it; empty for the portal's own
 * @param lifetime the declared words, such as {@code 13 mois}
 */
public record DeclaredCookie(
        String name,
        String provider,
        String service,
        String purpose,
        String category,
        Optional<String> domain,
        Optional<String> lifetime,
        Optional<Boolean> secure,
        Optional<Boolean> httpOnly,
        Optional<String> sameSite) {

    private static final Set<String> WITHOUT_CONSENT = Set.of("necessary", "audience-exempt");

    /** Whether it may come only after consent. */
    public boolean optional() {
        return needsConsent(category);
    }

    static boolean needsConsent(String category) {
        return !WITHOUT_CONSENT.contains(category);
    }

    /** How long the portal sets it for; empty for the length of a browser session. */
    public Optional<Duration> age() {
        return lifetime.flatMap(Lifetimes::parse);
    }

    boolean matches(String seen) {
        return seen.matches("\\Q" + name.replace("*", "\\E.+\\Q") + "\\E");
    }
}
