package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The second witness: takes in the browser's own network log on the thread that reads it, and hands out, up to a marker
 * cookie of ours, the requests and the changes of the visitor's cookie store. Bounded; what did not fit is counted.
 */
final class NetLog implements Consumer<String> {
    static final String ADDED = "COOKIE_STORE_COOKIE_ADDED";
    static final String DELETED = "COOKIE_STORE_COOKIE_DELETED";
    static final int MOST = 20_000;

    /** Names no host on earth: cookies of it go nowhere. */
    static final String MARKER_DOMAIN = "temoin.invalid";

    private static final String START = "URL_REQUEST_START_JOB";
    private static final String VERDICT = "COOKIE_INCLUSION_STATUS";
    private static final String ALIVE = "REQUEST_ALIVE";
    private static final String RESPONSE = "HTTP_TRANSACTION_READ_RESPONSE_HEADERS";
    private static final Set<String> TYPES = Set.of(
            ADDED,
            DELETED,
            START,
            ALIVE,
            VERDICT,
            RESPONSE,
            "HTTP_TRANSACTION_SEND_REQUEST_HEADERS",
            "HTTP_TRANSACTION_HTTP2_SEND_REQUEST_HEADERS",
            "HTTP_TRANSACTION_QUIC_SEND_REQUEST_HEADERS");

    private final Addresses addresses;
    private final Redactor redactor;
    private final SetCookieParser cookies;
    private final Map<Long, LoggedRequest> current = new HashMap<>();
    private final Map<Long, Integer> hops = new HashMap<>();
    private final Set<Long> idle = new HashSet<>();
    private final Set<String> visited = new HashSet<>();
    private final Set<LoggedRequest> growing = new LinkedHashSet<>();
    private final List<LoggedChange> changes = new ArrayList<>();
    private Taken ready = Taken.NOTHING;
    private @Nullable NetLogFormat format;
    private String awaited = "";
    private boolean caughtUp;
    private long store = -1;
    private int dropped;

    NetLog(Addresses addresses, Redactor redactor) {
        this.addresses = addresses;
        this.redactor = redactor;
        this.cookies = new SetCookieParser(redactor);
    }

    /**
     * What the log told up to a marker.
     *
     * @param hops requests that began or went on
     * @param dropped how many events were not kept, since there were too many
     */
    record Taken(List<LoggedHop> hops, List<LoggedChange> changes, int dropped) {
        static final Taken NOTHING = new Taken(List.of(), List.of(), 0);
    }

    /** Takes in a line. */
    @Override
    public synchronized void accept(String line) {
        if (format == null) {
            format = NetLogFormat.of(line, TYPES);
            return;
        }
        try {
            format.event(line).ifPresent(this::event);
        } catch (IllegalArgumentException malformed) {
            dropped++;
        }
    }

    /** Wait, from now on, for a marker cookie, whose store is the visitor's. */
    synchronized void await(String marker) {
        awaited = marker;
        caughtUp = false;
    }

    /** Whether the awaited marker came by. */
    synchronized boolean caughtUp() {
        return caughtUp;
    }

    /** What the log told before the marker, or so far if it did not come. */
    synchronized Taken take() {
        Taken taken = caughtUp ? ready : cut();
        ready = Taken.NOTHING;
        awaited = "";
        caughtUp = false;
        return taken;
    }

    private void event(NetLogEvent event) {
        if (event.type().equals(ADDED) || event.type().equals(DELETED)) {
            change(event);
            return;
        }
        if (event.type().equals(START) && event.begins()) {
            start(event);
            return;
        }
        if (event.type().equals(ALIVE) && event.begins()) {
            event.params().findText("priority").filter("IDLE"::equals).ifPresent(priority -> idle.add(event.source()));
            return;
        }
        LoggedRequest request = current.get(event.source());
        if (request == null) {
            return;
        }
        switch (event.type()) {
            case START -> fail(request, event);
            case ALIVE -> end(event);
            case RESPONSE -> request.receives(event.params(), cookies);
            case VERDICT -> {
                if (event.params().findText("operation").filter("store"::equals).isPresent()) {
                    request.judges(event.params());
                }
            }
            default -> request.sends(event.params());
        }
    }

    private void start(NetLogEvent event) {
        if (growing.size() >= MOST) {
            dropped++;
            current.remove(event.source());
            return;
        }
        int hop = hops.merge(event.source(), 0, (before, none) -> before + 1);
        boolean ping = idle.contains(event.source())
                && event.params().findText("method").filter("POST"::equals).isPresent();
        LoggedRequest request = new LoggedRequest(event, hop, ping, isOfBrowser(event.params()), addresses, redactor);
        current.put(event.source(), request);
        growing.add(request);
    }

    /** A page's reports are posted by the browser, too, but in the name of the page's site. */
    private boolean isOfBrowser(BidiObject params) {
        String site = params.findText("network_isolation_key").orElse("").split(" ", 2)[0];
        String type = params.findText("request_type").orElse("");
        if (type.equals("main frame")) {
            visited.add(site);
        }
        boolean unasked = params.findText("initiator").orElse("").equals("not an origin");
        boolean report = visited.contains(site)
                && params.findText("method").filter("POST"::equals).isPresent();
        return unasked && type.equals("other") && !report;
    }

    private void fail(LoggedRequest request, NetLogEvent event) {
        if (event.ends() && event.params().has("net_error") && format != null) {
            request.fails(format.error(event.params().whole("net_error")));
        }
    }

    private void end(NetLogEvent event) {
        if (event.ends()) {
            current.remove(event.source());
            hops.remove(event.source());
            idle.remove(event.source());
        }
    }

    private void change(NetLogEvent event) {
        if (event.params().findText("domain").orElse("").endsWith(MARKER_DOMAIN)) {
            marker(event);
            return;
        }
        boolean overwritten = event.params()
                .findText("deletion_cause")
                .filter("overwrite"::equals)
                .isPresent();
        // The value that takes its place is told as an addition.
        if (overwritten) {
            return;
        }
        if (changes.size() >= MOST) {
            dropped++;
            return;
        }
        LoggedChange.of(event, redactor).ifPresent(changes::add);
    }

    private void marker(NetLogEvent event) {
        boolean awaitedOne =
                event.params().findText("name").filter(awaited::equals).isPresent();
        if (awaitedOne && !caughtUp && event.type().equals(ADDED)) {
            store = event.source();
            ready = cut();
            caughtUp = true;
        }
    }

    private Taken cut() {
        List<LoggedHop> told = new ArrayList<>();
        growing.forEach(request -> request.taken().ifPresent(told::add));
        growing.retainAll(Set.copyOf(current.values()));
        List<LoggedChange> own =
                changes.stream().filter(change -> change.store() == store).toList();
        changes.clear();
        Taken taken = new Taken(told, own, dropped);
        dropped = 0;
        return taken;
    }
}
