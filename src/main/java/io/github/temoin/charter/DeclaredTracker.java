package io.github.temoin.charter;

import io.github.temoin.web.Host;
import io.github.temoin.web.Lifetime;
import io.github.temoin.web.SameSite;
import java.util.Optional;

/**
 * A cookie that the portal declares. What is not stated is absent, and is not judged.
 *
 * @param domain the host that the cookie is declared for: the portal's own where the suite names none
 */
public record DeclaredTracker(
        NamePattern name,
        Category category,
        Host domain,
        Optional<String> provider,
        Optional<String> service,
        Optional<String> purpose,
        Optional<Lifetime> lifetime,
        Optional<Boolean> secure,
        Optional<Boolean> httpOnly,
        Optional<SameSite> sameSite,
        Declaration declaration) {

    /**
     * Tells whether a cookie is the declared one: its name matches, and its domain is the declared one or a parent of it
     * within the same site.
     */
    public boolean matches(String cookieName, Host cookieDomain) {
        return name.matches(cookieName)
                && cookieDomain.covers(domain)
                && cookieDomain.site().equals(domain.site());
    }
}
