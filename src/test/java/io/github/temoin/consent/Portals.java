package io.github.temoin.consent;

import io.github.temoin.audit.SelectedSuite;
import io.github.temoin.journey.Credentials;
import io.github.temoin.portal.EmbeddedPortal;
import io.github.temoin.portal.Fault;
import io.github.temoin.suite.Suite;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The embedded portals of a run, each started when its suite is, and stopped with the run. */
final class Portals implements AutoCloseable {

    private final Set<Fault> faults;
    private final Map<Path, EmbeddedPortal> started = new LinkedHashMap<>();

    Portals(Set<Fault> faults) {
        this.faults = Set.copyOf(faults);
    }

    /** Where the portal of a suite is. */
    URI addressOf(SelectedSuite selected) {
        return selected.address().orElseGet(() -> embedded(selected.suite()).address());
    }

    /** Who may sign in to the portal of a suite, where it is an embedded one. */
    Optional<Credentials> accountOf(SelectedSuite selected) {
        return selected.address().isPresent()
                ? Optional.empty()
                : Optional.of(embedded(selected.suite()).account())
                        .map(account -> new Credentials(account.user(), account.password()));
    }

    @Override
    public synchronized void close() {
        started.values().forEach(EmbeddedPortal::close);
        started.clear();
    }

    private synchronized EmbeddedPortal embedded(Suite suite) {
        return started.computeIfAbsent(suite.file(), file -> EmbeddedPortal.start(file, faults));
    }
}
