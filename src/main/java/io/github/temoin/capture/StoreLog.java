package io.github.temoin.capture;

import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.evidence.Witness;
import io.github.temoin.web.Host;
import io.github.temoin.web.SameSite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the changes that the browser's log tells of with what was asked for and with the jar. */
final class StoreLog {
    private final CookieAsks asks;
    private final List<ObservedCookie> jar;
    private final Map<Host, Address> serviceWorkers;

    /**
     * @param jar the cookies as they were read
     * @param serviceWorkers their scripts, by the host that they serve
     */
    StoreLog(CookieAsks asks, List<ObservedCookie> jar, Map<Host, Address> serviceWorkers) {
        this.asks = asks;
        this.jar = jar;
        this.serviceWorkers = serviceWorkers;
    }

    StoreChange change(LoggedChange change) {
        boolean added = change.kind() == StoreChange.Kind.ADDED;
        Optional<CookieAsks.Ask> ask =
                added ? asks.added(change.cookie(), change.at()) : asks.deleted(change.cookie(), change.at());
        ObservedCookie cookie = added
                ? ask.map(CookieAsks.Ask::cookie)
                        .or(() -> inJar(change.cookie()))
                        .map(source -> completed(change, source))
                        .orElse(change.cookie())
                : change.cookie();
        return new StoreChange(
                change.at(),
                cookie,
                change.kind(),
                change.reason(),
                ask.map(CookieAsks.Ask::origin)
                        .or(() -> added ? worker(cookie) : Optional.empty())
                        .orElse(Origin.UNKNOWN),
                Set.of(Witness.BROWSER_LOG));
    }

    /**
     * A service worker writes unseen, and only through {@code cookieStore}, whose cookies are always Secure and say their
     * SameSite. A page that is leaving writes unseen, too, but mostly otherwise.
     */
    private Optional<Origin> worker(ObservedCookie cookie) {
        boolean byCookieStore = cookie.secure() && !cookie.httpOnly() && cookie.sameSite() != SameSite.UNSPECIFIED;
        return serviceWorkers.entrySet().stream()
                .filter(worker -> byCookieStore && cookie.domain().covers(worker.getKey()))
                .map(worker -> new Origin(Origin.How.WORKER, Optional.of(worker.getValue()), 0, 0))
                .findFirst();
    }

    private Optional<ObservedCookie> inJar(ObservedCookie cookie) {
        return jar.stream()
                .filter(kept -> kept.key().equals(cookie.key()))
                .filter(kept -> kept.value().digest().equals(cookie.value().digest()))
                .findFirst();
    }

    /** The log tells neither the end nor the partition. */
    private static ObservedCookie completed(LoggedChange change, ObservedCookie source) {
        ObservedCookie cookie = change.cookie();
        return new ObservedCookie(
                cookie.name(),
                cookie.domain(),
                cookie.hostOnly(),
                cookie.path(),
                cookie.secure(),
                cookie.httpOnly(),
                cookie.sameSite(),
                change.persistent() ? source.expires() : Optional.empty(),
                source.partition(),
                cookie.value());
    }
}
