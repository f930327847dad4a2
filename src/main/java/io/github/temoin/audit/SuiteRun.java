package io.github.temoin.audit;

import io.github.temoin.charter.Charter;
import io.github.temoin.suite.Suite;
import java.net.URI;

/**
 * A suite, at the address and in the browser in which it is run.
 *
 * @param portal the address that visitors set out for, without a path where the suite gives none
 * @param charter the suite's charter as it binds the portal at that address
 * @param browser name and version ({@code chromium 156.0.8078.79})
 * @param driver name and version of what drives it
 */
public record SuiteRun(Suite suite, URI portal, Charter charter, String browser, String driver) {}
