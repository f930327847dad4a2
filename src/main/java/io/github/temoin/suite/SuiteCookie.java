package io.github.temoin.suite;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Declaration;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.charter.NamePattern;
import io.github.temoin.web.Host;
import io.github.temoin.web.Lifetime;
import io.github.temoin.web.SameSite;
import java.util.Optional;

/** A cookie as a suite lists it, before it is known at which host the portal is reached. */
public record SuiteCookie(
        NamePattern name,
        Category category,
        Optional<Host> domain,
        Optional<String> provider,
        Optional<String> service,
        Optional<String> purpose,
        Optional<Lifetime> lifetime,
        Optional<Boolean> secure,
        Optional<Boolean> httpOnly,
        Optional<SameSite> sameSite,
        Declaration declaration) {

    DeclaredTracker declaredAt(Host portal) {
        return new DeclaredTracker(
                name,
                category,
                domain.orElse(portal),
                provider,
                service,
                purpose,
                lifetime,
                secure,
                httpOnly,
                sameSite,
                declaration);
    }
}
