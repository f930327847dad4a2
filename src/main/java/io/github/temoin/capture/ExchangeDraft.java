package io.github.temoin.capture;

import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.evidence.Witness;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** An exchange as it grows, event by event. */
final class ExchangeDraft {
    final String id;
    final Instant sent;
    final String page;
    final String method;
    final Address address;
    final String destination;
    final Origin initiator;
    final Set<Witness> witnesses = EnumSet.noneOf(Witness.class);
    private List<SentCookie> cookiesSent = List.of();
    private List<AskedCookie> asked = List.of();
    private OptionalInt status = OptionalInt.empty();
    private Optional<String> failure = Optional.empty();
    private boolean changed = true;

    ExchangeDraft(
            String id,
            Instant sent,
            String page,
            String method,
            Address address,
            String destination,
            Origin initiator,
            Witness witness) {
        this.id = id;
        this.sent = sent;
        this.page = page;
        this.method = method;
        this.address = address;
        this.destination = destination;
        this.initiator = initiator;
        witnesses.add(witness);
    }

    void sentCookies(List<SentCookie> cookies) {
        if (!cookies.isEmpty()) {
            cookiesSent = cookies;
        }
    }

    void answered(int code) {
        changed |= status.isEmpty() || status.getAsInt() != code;
        status = OptionalInt.of(code);
    }

    /** The headers of a response can come in two events, of which the earlier lacks Set-Cookie. */
    void asksFor(List<AskedCookie> cookies) {
        if (cookies.size() > asked.size()) {
            asked = cookies;
            changed = true;
        }
    }

    /** A response that came is not undone by a body that nobody read. */
    void failed(String why) {
        if (status.isEmpty()) {
            changed = true;
            failure = Optional.of(why);
        }
    }

    boolean isDone() {
        return status.isPresent() || failure.isPresent();
    }

    /** Whether anything came that was not taken yet. */
    boolean isChanged() {
        return changed;
    }

    /** The exchange so far. */
    Exchange take() {
        changed = false;
        return new Exchange(
                id,
                sent,
                page,
                method,
                address,
                destination,
                initiator,
                cookiesSent,
                status,
                failure,
                asked.stream()
                        .filter(cookie -> cookie.refusal().isEmpty())
                        .map(AskedCookie::cookie)
                        .toList(),
                false,
                witnesses);
    }

    /** The cookies that it asked for in vain. */
    List<AskedCookie> refused() {
        return asked.stream().filter(cookie -> cookie.refusal().isPresent()).toList();
    }
}
