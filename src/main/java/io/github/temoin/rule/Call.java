package io.github.temoin.rule;

import io.github.temoin.evidence.Exchange;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Host;

/**
 * A request that may not be made, or is told.
 *
 * @param facts what it carried
 */
record Call(Exchange exchange, Host host, Severity severity, FindingCode code, Facts facts) {}
