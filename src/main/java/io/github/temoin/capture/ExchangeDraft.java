package io.github.temoin.capture;

import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.evidence.Witness;
import io.github.temoin.web.TrackerKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** An exchange as it grows, event by event, from one witness or several. */
final class ExchangeDraft {
    private final RequestLine line;
    private final Set<Witness> witnesses = EnumSet.noneOf(Witness.class);
    private final Set<String> hops = new HashSet<>();
    private final Set<TrackerKey> toldRefusals = new HashSet<>();
    private String id;
    private String destination;
    private Origin initiator;
    private List<SentCookie> cookiesSent = List.of();
    private List<AskedCookie> asked = List.of();
    private List<LoggedHop.Verdict> verdicts = List.of();
    private OptionalInt status = OptionalInt.empty();
    private Optional<String> failure = Optional.empty();
    private boolean ofBrowser;
    private boolean changed = true;
    private boolean taken;

    /**
     * What does not change.
     *
     * @param key the same for requests of one method and address
     */
    record RequestLine(String key, Instant sent, String page, String method, Address address) {}

    ExchangeDraft(String id, RequestLine line, String destination, Origin initiator, Witness witness) {
        this.id = id;
        this.line = line;
        this.destination = destination;
        this.initiator = initiator;
        witnesses.add(witness);
    }

    RequestLine line() {
        return line;
    }

    boolean seenBy(Witness witness) {
        return witnesses.contains(witness);
    }

    /** What the log calls it. */
    Set<String> hops() {
        return Set.copyOf(hops);
    }

    String destination() {
        return destination;
    }

    Origin initiator() {
        return initiator;
    }

    void sentCookies(List<SentCookie> cookies) {
        if (!cookies.isEmpty()) {
            cookiesSent = List.copyOf(cookies);
        }
    }

    void answered(int code) {
        changed |= status.isEmpty() || status.getAsInt() != code;
        status = OptionalInt.of(code);
        failure = Optional.empty();
    }

    /** The headers of a response can come in two events, of which the earlier lacks Set-Cookie. */
    void asksFor(List<AskedCookie> cookies) {
        if (cookies.size() > asked.size()) {
            asked = List.copyOf(cookies);
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

    /** Takes in what the browser's own log tells of it. */
    void logged(LoggedHop hop) {
        changed |= !seenBy(Witness.BROWSER_LOG) || !hop.verdicts().equals(verdicts);
        witnesses.add(Witness.BROWSER_LOG);
        hops.add(hop.id());
        verdicts = hop.verdicts();
        ofBrowser = hop.ofBrowser();
        // Of a redirect the events at times tell the headers of one hop with another: the log reads each as it comes.
        if (hop.ofRedirect() && !hop.cookieNames().containsAll(names(asked))) {
            asked = hop.asked();
            changed = true;
        }
        fill(hop.cookiesSent(), hop.asked(), hop.status(), hop.failure());
    }

    /** Takes in what another witness saw of the same request, and its id where that was told already. */
    void absorb(ExchangeDraft other) {
        changed = true;
        witnesses.addAll(other.witnesses);
        hops.addAll(other.hops);
        if (other.taken) {
            id = other.id;
        }
        if (initiator.equals(Origin.UNKNOWN)) {
            initiator = other.initiator;
        }
        if (destination.equals("other")) {
            destination = other.destination;
        }
        verdicts = verdicts.isEmpty() ? other.verdicts : verdicts;
        fill(other.cookiesSent, other.asked, other.status, other.failure);
    }

    boolean isDone() {
        return taken && (status.isPresent() || failure.isPresent());
    }

    /** Whether anything came that was not taken yet. */
    boolean isChanged() {
        return changed;
    }

    /** The exchange so far. */
    Exchange take() {
        changed = false;
        taken = true;
        List<ObservedCookie> notRefused = judged().stream()
                .filter(cookie -> cookie.refusal().isEmpty())
                .map(AskedCookie::cookie)
                .toList();
        return new Exchange(
                id,
                line.sent(),
                line.page(),
                line.method(),
                line.address(),
                destination,
                initiator,
                cookiesSent,
                status,
                failure,
                notRefused,
                ofBrowser,
                witnesses);
    }

    /** The cookies that it asked for in vain, each once. */
    List<AskedCookie> takeRefused() {
        return judged().stream()
                .filter(cookie -> cookie.refusal().isPresent())
                .filter(cookie -> toldRefusals.add(cookie.cookie().key()))
                .toList();
    }

    /** Who saw what the response asked for. */
    Set<Witness> readers() {
        Set<Witness> readers = EnumSet.copyOf(witnesses);
        readers.remove(Witness.SCRIPT);
        return readers;
    }

    private void fill(List<SentCookie> sent, List<AskedCookie> cookies, OptionalInt code, Optional<String> why) {
        if (cookiesSent.isEmpty()) {
            sentCookies(sent);
        }
        asksFor(cookies);
        if (status.isEmpty() && code.isPresent()) {
            answered(code.getAsInt());
        }
        if (status.isEmpty() && failure.isEmpty()) {
            why.ifPresent(this::failed);
        }
    }

    private static Set<String> names(List<AskedCookie> cookies) {
        return cookies.stream().map(one -> one.cookie().name()).collect(Collectors.toSet());
    }

    /** The browser's own verdict on a cookie counts for more than what follows from its text. */
    private List<AskedCookie> judged() {
        List<LoggedHop.Verdict> open = new ArrayList<>(verdicts);
        List<AskedCookie> judged = new ArrayList<>();
        for (AskedCookie cookie : asked) {
            Optional<LoggedHop.Verdict> verdict = open.stream()
                    .filter(one -> one.name().equals(cookie.cookie().name()) && !unnamed(one))
                    .findFirst();
            verdict.ifPresent(open::remove);
            judged.add(verdict.map(one -> cookie.judged(one)).orElse(cookie));
        }
        return judged;
    }

    /** Of a cookie that could not be read the log does not even tell the name. */
    private static boolean unnamed(LoggedHop.Verdict verdict) {
        return verdict.name().isEmpty() && verdict.refusal().isPresent();
    }
}
