package io.github.temoin.charter;

import io.github.temoin.web.Host;
import java.util.Set;

/**
 * A third-party host that the charter names; its subdomains are meant, too.
 *
 * @param categories what it may be called for; empty where the suite gives none, and then it is declared for an
 *     acceptance of everything only
 */
public record DeclaredHost(Host name, Set<Category> categories, Declaration declaration) {

    public DeclaredHost {
        categories = Set.copyOf(categories);
    }

    /** Tells whether it may be called without consent. */
    public boolean withoutConsent() {
        return categories.stream().anyMatch(category -> !category.optional());
    }
}
