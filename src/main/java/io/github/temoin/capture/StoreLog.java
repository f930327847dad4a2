package io.github.temoin.capture;

import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.evidence.Witness;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins the changes that the browser's log tells of with what was asked for and with the jar. */
final class StoreLog {
    private final CookieAsks asks;
    private final List<ObservedCookie> jar;

    StoreLog(CookieAsks asks, List<ObservedCookie> jar) {
        this.asks = asks;
        this.jar = jar;
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
                ask.map(CookieAsks.Ask::origin).orElse(Origin.UNKNOWN),
                Set.of(Witness.BROWSER_LOG));
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
