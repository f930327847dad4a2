package io.github.temoin.rule;

import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Witness;
import io.github.temoin.web.Host;
import io.github.temoin.web.Party;
import io.github.temoin.web.Site;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a request is, whoever makes it. */
final class Requests {

    /** Subjects that are requests. */
    static final Set<Subject> SUBJECTS =
            EnumSet.of(Subject.REQUEST, Subject.BEACON, Subject.WEBSOCKET, Subject.CONNECTION, Subject.WEBRTC);

    /** What reaches the network: {@code data:}, {@code blob:} or an extension's own address does not. */
    private static final Set<String> NETWORK =
            Set.of("http", "https", "ws", "wss", "ftp", "stun", "stuns", "turn", "turns");

    /** What the browser says of a request that it never sent; a request that failed later was made all the same. */
    private static final Set<String> NEVER_SENT = Set.of(
            "blocked",
            "net::ERR_BLOCKED_BY_CLIENT",
            "net::ERR_BLOCKED_BY_ADMINISTRATOR",
            "net::ERR_BLOCKED_BY_CSP",
            "net::ERR_UNSAFE_PORT",
            "net::ERR_DISALLOWED_URL_SCHEME",
            "net::ERR_UNKNOWN_URL_SCHEME",
            "net::ERR_INVALID_URL");

    private Requests() {}

    /** The third-party host that an exchange of a page is made with. */
    static Optional<Host> thirdParty(Exchange exchange, Site portal) {
        return host(exchange).filter(host -> portal.partyOf(host) == Party.THIRD);
    }

    /** The host that an exchange of a page is made with, over the network. */
    static Optional<Host> host(Exchange exchange) {
        return exchange.ofBrowser() || !NETWORK.contains(exchange.address().scheme())
                ? Optional.empty()
                : exchange.address().host();
    }

    static boolean neverSent(Exchange exchange) {
        return exchange.status().isEmpty()
                && !exchange.witnesses().contains(Witness.BROWSER_LOG)
                && exchange.cookiesSent().isEmpty()
                && exchange.failure().filter(NEVER_SENT::contains).isPresent();
    }

    static Subject subject(Exchange exchange) {
        Address address = exchange.address();
        if (address.scheme().startsWith("stun") || address.scheme().startsWith("turn")) {
            return Subject.WEBRTC;
        }
        return switch (exchange.destination()) {
            case "beacon", "ping" -> Subject.BEACON;
            case "websocket" -> Subject.WEBSOCKET;
            case "preconnect", "connection" -> Subject.CONNECTION;
            case "webrtc" -> Subject.WEBRTC;
            default -> Subject.REQUEST;
        };
    }
}
