package io.github.temoin.proof;

import io.github.temoin.evidence.Attribution;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.TerminalState;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Witness;
import io.github.temoin.web.Host;
import io.github.temoin.web.Party;
import io.github.temoin.web.Site;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a visit tells, by all witnesses or by some alone. */
final class Testimony {
    private static final Site PORTAL = new Host("portal.localhost").site();
    private static final Set<String> NETWORK = Set.of("http", "https", "ws", "wss", "stun");

    private Testimony() {}

    /** Everything stored, and every request to a third party. */
    static List<Sighting> of(Visit visit) {
        Set<Sighting> sightings = new LinkedHashSet<>();
        Attribution.of(visit).lives().forEach(life -> sightings.add(Sighting.of(life, visit)));
        Set<String> known = new HashSet<>();
        for (Moment moment : visit.moments()) {
            moment.exchanges().stream()
                    .filter(Testimony::isToThirdParty)
                    .filter(exchange -> known.add(exchange.id()))
                    .forEach(exchange -> sightings.add(Sighting.of(exchange, moment.step())));
        }
        return List.copyOf(sightings);
    }

    /** What events, script and read-outs told. */
    static Visit ofEvents(Visit visit) {
        Set<Witness> ours = EnumSet.complementOf(EnumSet.of(Witness.BROWSER_LOG));
        return reduced(visit, ours, true);
    }

    /** What the browser's own log told. */
    static Visit ofLog(Visit visit) {
        return reduced(visit, EnumSet.of(Witness.BROWSER_LOG), false);
    }

    private static Visit reduced(Visit visit, Set<Witness> witnesses, boolean ours) {
        Predicate<Set<Witness>> seen = those -> those.stream().anyMatch(witnesses::contains);
        return visit.withMoments(visit.moments().stream()
                .map(moment -> new Moment(
                        moment.step(),
                        moment.opened(),
                        moment.closed(),
                        moment.pages(),
                        ours
                                ? moment.terminal()
                                : new TerminalState(moment.terminal().at(), List.of(), List.of()),
                        moment.exchanges().stream()
                                .filter(one -> seen.test(one.witnesses()))
                                .map(one -> by(witnesses, one))
                                .toList(),
                        ours ? moment.scriptWrites() : List.of(),
                        moment.storeChanges().stream()
                                .filter(one -> seen.test(one.witnesses()))
                                .toList(),
                        moment.gaps()))
                .toList());
    }

    private static Exchange by(Set<Witness> witnesses, Exchange exchange) {
        Set<Witness> those = new HashSet<>(exchange.witnesses());
        those.retainAll(witnesses);
        return new Exchange(
                exchange.id(),
                exchange.sent(),
                exchange.page(),
                exchange.method(),
                exchange.address(),
                exchange.destination(),
                exchange.initiator(),
                exchange.cookiesSent(),
                exchange.status(),
                exchange.failure(),
                exchange.setCookies(),
                exchange.ofBrowser(),
                those);
    }

    private static boolean isToThirdParty(Exchange exchange) {
        return !exchange.ofBrowser()
                && NETWORK.contains(exchange.address().scheme())
                && !exchange.failure().filter("blocked"::equals).isPresent()
                && exchange.address()
                        .host()
                        .filter(host -> PORTAL.partyOf(host) == Party.THIRD)
                        .isPresent();
    }
}
