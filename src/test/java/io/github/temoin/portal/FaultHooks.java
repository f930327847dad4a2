package io.github.temoin.portal;

import io.github.temoin.portal.http.Hook;
import io.github.temoin.portal.http.Secrets;
import io.github.temoin.portal.site.PortalSuite;
import java.util.Optional;

/** Finds the hook by which a fault acts on the server. */
final class FaultHooks {
    private FaultHooks() {}

    /** Empty where the fault acts in the browser alone. */
    static Optional<Hook> of(Fault fault, PortalSuite suite, Secrets secrets) {
        return Optional.empty();
    }
}
