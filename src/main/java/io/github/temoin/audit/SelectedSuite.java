package io.github.temoin.audit;

import io.github.temoin.suite.Suite;
import java.net.URI;
import java.util.Optional;

/**
 * A suite that is to be run.
 *
 * @param address where its portal is; empty for the embedded one, whose address is known once it runs
 */
public record SelectedSuite(Suite suite, Optional<URI> address) {}
