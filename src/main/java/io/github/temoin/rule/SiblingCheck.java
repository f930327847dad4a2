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

/**
 * Looks for requests to other hosts of the portal's site that carry what looks like an identifier. They are the portal's
 * own, and so no violation; but a host of its site may be another company's by its DNS record alone.
 */
final class SiblingCheck implements Check {

    private final Identifiers identifiers;

    SiblingCheck(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    @Override
    public Set<FactKind> reads() {
        return EnumSet.of(FactKind.EXCHANGES);
    }

    @Override
    public List<Finding> findings(Scope scope, Allowed allowed) {
        return new RequestFindings(scope).aboutEach(exchange -> sibling(exchange, scope)
                .filter(host -> !allowed.mayCall(host))
                .flatMap(host -> call(exchange, host, scope, allowed)));
    }

    private static Optional<Host> sibling(Exchange exchange, Scope scope) {
        return Requests.host(exchange)
                .filter(host -> scope.charter().site().partyOf(host) == Party.FIRST)
                .filter(host -> !host.equals(scope.charter().host()))
                .filter(host -> !Requests.neverSent(exchange));
    }

    private Optional<Call> call(Exchange exchange, Host host, Scope scope, Allowed allowed) {
        Optional<String> address = identifiers.in(exchange, scope.visit());
        List<String> cookies = exchange.cookiesSent().stream()
                .filter(cookie -> cookie.value().looksLikeIdentifier())
                .map(SentCookie::name)
                .filter(name -> allowed.objectionTo(name, host).isPresent()
                        && allowed.objectionTo(name, scope.charter().host()).isPresent())
                .distinct()
                .toList();
        return address.isEmpty() && cookies.isEmpty()
                ? Optional.empty()
                : Optional.of(new Call(
                        exchange,
                        host,
                        Severity.NOTE,
                        FindingCode.IDENTIFIER_SENT_WITHIN_SITE,
                        new Facts().addAll(FactName.COOKIES, cookies).addIf(FactName.IDENTIFIER_IN, address)));
    }
}
