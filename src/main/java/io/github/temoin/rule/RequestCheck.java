package io.github.temoin.rule;

import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Host;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<List<Object>, List<Call>> calls = new LinkedHashMap<>();
        for (Exchange exchange : scope.exchanges()) {
            Requests.thirdParty(exchange, scope.charter().site())
                    .filter(host -> !allowed.mayCall(host))
                    .map(host -> call(exchange, host, scope, allowed))
                    .ifPresent(call -> calls.computeIfAbsent(
                                    List.of(call.host(), Requests.subject(exchange)), key -> new ArrayList<>())
                            .add(call));
        }
        RequestFindings findings = new RequestFindings(scope);
        return calls.values().stream().map(findings::about).toList();
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

    private static Optional<FindingCode> objection(Exchange exchange, Host host, boolean identifier, Allowed allowed) {
        if (allowed.everything()) {
            return Optional.of(FindingCode.UNDECLARED_HOST_CALLED);
        }
        if (allowed.forbids(host)) {
            return Optional.of(FindingCode.OPTIONAL_HOST_CALLED);
        }
        if (KnownTrackers.vendorOf(host).isPresent()) {
            return Optional.of(FindingCode.KNOWN_TRACKER_CALLED);
        }
        if (!exchange.cookiesSent().isEmpty()) {
            return Optional.of(FindingCode.COOKIE_SENT_TO_THIRD_PARTY);
        }
        return identifier ? Optional.of(FindingCode.IDENTIFIER_SENT_TO_THIRD_PARTY) : Optional.empty();
    }

    /**
     * A request to a third-party host that may not be made.
     *
     * @param facts what it carried
     */
    record Call(Exchange exchange, Host host, Severity severity, FindingCode code, Facts facts) {}
}
