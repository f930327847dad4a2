package io.github.temoin.audit;

import io.github.temoin.journey.Credentials;
import io.github.temoin.journey.Destination;
import io.github.temoin.suite.Suite;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** Runs suites in one set of browsers. */
public final class Audit {

    private final Browsers browsers;
    private final Settings settings;
    private final Asked asked;
    private final AuditListener listener;
    private final Clock clock;

    /**
     * @param browsers stay the caller's to close
     * @param clock tells whether an allowance has run out
     */
    public Audit(Browsers browsers, Settings settings, Asked asked, AuditListener listener, Clock clock) {
        this.browsers = browsers;
        this.settings = settings;
        this.asked = asked;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * Gets a suite ready to be run.
     *
     * @param address where the portal is
     * @param account who may sign in there, where anyone may
     */
    public SuiteAudit of(Suite suite, URI address, Optional<Credentials> account) {
        return new SuiteAudit(new Destination(suite, address, account), browsers, settings, asked, listener, clock);
    }
}
