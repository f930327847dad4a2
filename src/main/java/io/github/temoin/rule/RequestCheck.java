package io.github.temoin.rule;

import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Host;
import io.github.temoin.web.Party;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for requests to third-party hosts that may not be made. */
final class RequestCheck implements Check {

    private final Identifiers identifiers;

    RequestCheck(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    @Override
    public Set<FactKind> reads() {
        return EnumSet.of(FactKind.EXCHANGES);
    }

    @Override
    public List<Finding> findings(Scope scope, Allowed allowed) {
        return new RequestFindings(scope).aboutEach(exchange -> Requests.thirdParty(
                        exchange, scope.charter().site())
                .filter(host -> !allowed.mayCall(host))
                .map(host -> call(exchange, host, scope, allowed))
                .or(() -> measuredHere(exchange, scope, allowed)));
    }

    private Call call(Exchange exchange, Host host, Scope scope, Allowed allowed) {
        Optional<String> identifier = identifiers.in(exchange, scope.visit());
        Facts facts = new Facts()
                .addAll(
                        FactName.COOKIES,
                        exchange.cookiesSent().stream()
                                .map(SentCookie::name)
                                .distinct()
                                .toList())
                .addIf(FactName.IDENTIFIER_IN, identifier);
        if (Requests.neverSent(exchange)) {
            return new Call(exchange, host, Severity.NOTE, FindingCode.REQUEST_BLOCKED, facts);
        }
        return objection(exchange, host, identifier.isPresent(), allowed)
                .map(code -> new Call(exchange, host, Severity.FAILURE, code, facts))
                .orElseGet(() -> new Call(exchange, host, Severity.WARNING, FindingCode.UNLISTED_HOST_CALLED, facts));
    }

    /** A tool of the portal's own is no third party: it may be exempt, and whether it is cannot be seen from outside. */
    private static Optional<Call> measuredHere(Exchange exchange, Scope scope, Allowed allowed) {
        return Requests.host(exchange)
                .filter(host -> scope.charter().site().partyOf(host) != Party.THIRD)
                .filter(host -> !allowed.mayMeasure())
                .filter(host -> MeasuringCalls.vendorOf(exchange.address()).isPresent())
                .map(host -> new Call(exchange, host, Severity.NOTE, FindingCode.MEASURED_ON_OWN_HOST, new Facts()));
    }

    private static Optional<FindingCode> objection(Exchange exchange, Host host, boolean identifier, Allowed allowed) {
        if (allowed.everything()) {
            return Optional.of(FindingCode.UNDECLARED_HOST_CALLED);
        }
        if (allowed.forbids(host)) {
            return Optional.of(FindingCode.OPTIONAL_HOST_CALLED);
        }
        if (MeasuringCalls.vendorOf(host, exchange.address()).isPresent()) {
            return Optional.of(FindingCode.KNOWN_TRACKER_CALLED);
        }
        if (!exchange.cookiesSent().isEmpty()) {
            return Optional.of(FindingCode.COOKIE_SENT_TO_THIRD_PARTY);
        }
        return identifier ? Optional.of(FindingCode.IDENTIFIER_SENT_TO_THIRD_PARTY) : Optional.empty();
    }
}
