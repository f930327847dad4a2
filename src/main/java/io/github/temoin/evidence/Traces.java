package io.github.temoin.evidence;

import io.github.temoin.web.StorageKind;
import io.github.temoin.web.TrackerKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the events of a visit as traces of cookies and stored items. */
final class Traces {

    private final Visit visit;
    private final List<Trace> found = new ArrayList<>();
    private String page = "";

    private Traces(Visit visit) {
        this.visit = visit;
    }

    /** All traces, in order of moments, and in each in order of time. */
    static List<Trace> of(Visit visit) {
        Traces traces = new Traces(visit);
        for (int i = 0; i < visit.moments().size(); i++) {
            traces.read(i);
        }
        traces.found.sort(Comparator.comparingInt(Trace::moment)
                .thenComparing(trace -> trace.occasion().at()));
        return traces.found;
    }

    private void read(int index) {
        Moment moment = visit.moments().get(index);
        moment.pages().stream().findFirst().ifPresent(view -> page = view.page());
        for (Exchange exchange : moment.exchanges()) {
            exchange.setCookies().forEach(cookie -> header(index, exchange, cookie));
        }
        moment.scriptWrites().forEach(write -> script(index, write));
        moment.storeChanges().forEach(change -> logged(index, change));
    }

    private void header(int index, Exchange exchange, ObservedCookie cookie) {
        Moment moment = visit.moments().get(index);
        // An answer to a request of the moment before comes in this one.
        Instant at = exchange.sent().isBefore(moment.opened()) ? moment.opened() : exchange.sent();
        Trace.Kind kind = cookie.expiredAt(exchange.sent()) ? Trace.Kind.REMOVAL : Trace.Kind.SET;
        add(cookie, kind, index, new Occasion(at, moment.step(), exchange.page()), Origin.header(exchange.address()));
    }

    private void script(int index, ScriptWrite write) {
        Occasion occasion = new Occasion(write.at(), visit.moments().get(index).step(), write.page());
        if (write.cookie().isPresent()) {
            ObservedCookie cookie = write.cookie().get();
            boolean removal = write.removal() || cookie.expiredAt(write.at());
            add(cookie, removal ? Trace.Kind.REMOVAL : Trace.Kind.SET, index, occasion, write.origin());
            return;
        }
        found.add(new Trace(
                new TrackerKey(write.kind(), write.name(), write.host(), "/"),
                write.removal() ? Trace.Kind.REMOVAL : Trace.Kind.SET,
                index,
                occasion,
                write.origin(),
                write.cookie(),
                write.value()));
    }

    private void logged(int index, StoreChange change) {
        Trace.Kind kind =
                switch (change.kind()) {
                    case ADDED -> Trace.Kind.ADDED;
                    case DELETED -> Trace.Kind.DELETED;
                    case REFUSED -> Trace.Kind.REFUSED;
                };
        Occasion occasion = new Occasion(change.at(), visit.moments().get(index).step(), page);
        add(change.cookie(), kind, index, occasion, change.origin());
    }

    private void add(ObservedCookie cookie, Trace.Kind kind, int index, Occasion occasion, Origin origin) {
        found.add(new Trace(cookie.key(), kind, index, occasion, origin, Optional.of(cookie), cookie.value()));
    }

    /** Tells whether two keys differ in the path at most. */
    static boolean sameButPath(TrackerKey one, TrackerKey other) {
        return one.kind() == StorageKind.COOKIE
                && other.kind() == StorageKind.COOKIE
                && one.name().equals(other.name())
                && one.host().equals(other.host());
    }
}
