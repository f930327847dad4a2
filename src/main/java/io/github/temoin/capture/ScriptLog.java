package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.ScriptWrite;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.evidence.Witness;
import io.github.temoin.web.Host;
import io.github.temoin.web.StorageKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the messages of the preload script into writes, refusals and connections. Bounded; what did not fit is counted. */
final class ScriptLog {
    static final int MOST = 20_000;

    private final Drafts drafts;
    private final Windows windows;
    private final Addresses addresses;
    private final Redactor redactor;
    private final SetCookieParser cookies;
    private final Origins origins;
    private final Set<String> realms = new HashSet<>();
    private final List<ScriptWrite> writes = new ArrayList<>();
    private final List<StoreChange> refusals = new ArrayList<>();
    private int connections;
    private int dropped;
    private int unreadable;

    ScriptLog(Drafts drafts, Windows windows, Addresses addresses, Redactor redactor) {
        this.drafts = drafts;
        this.windows = windows;
        this.addresses = addresses;
        this.redactor = redactor;
        this.cookies = new SetCookieParser(redactor);
        this.origins = new Origins(addresses);
    }

    /** Takes in a message of a realm. */
    void message(BidiObject realm, List<BidiObject> spoken) {
        Optional<ScriptMessage> message = ScriptMessage.of(realm, spoken);
        if (message.isEmpty()) {
            unreadable++;
            return;
        }
        realms.add(message.get().realm());
        if (writes.size() + refusals.size() >= MOST) {
            dropped++;
            return;
        }
        Address frame = addresses.of(message.get().frame());
        switch (message.get().what()) {
            case "hello" -> {}
            case "cookie" -> cookie(message.get(), frame);
            case "cookieStore" -> cookieStore(message.get(), frame);
            case "stored" -> stored(message.get(), frame);
            case "connected" -> connected(message.get(), frame);
            default -> unreadable++;
        }
    }

    /** Whether the preload script told of itself in a realm. */
    boolean heardFrom(String realm) {
        return realms.contains(realm);
    }

    List<ScriptWrite> takeWrites() {
        // Frames of several processes tell through several pipes.
        return take(writes, Comparator.comparing(ScriptWrite::at));
    }

    List<StoreChange> takeRefusals() {
        return take(refusals, Comparator.comparing(StoreChange::at));
    }

    /** How many messages were lost since this was last asked: too many, or not to be read. */
    int takeLost() {
        int lost = dropped + unreadable;
        dropped = 0;
        unreadable = 0;
        return lost;
    }

    private void cookie(ScriptMessage message, Address frame) {
        cookies.assignment(message.text(0), setting(message, frame))
                .ifPresent(asked -> asked(asked, message, frame, false));
    }

    private void cookieStore(ScriptMessage message, Address frame) {
        if (message.rest().size() < 8) {
            unreadable++;
            return;
        }
        boolean removal = message.flag(7);
        String name = message.text(0);
        String value = removal ? "" : message.text(1);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("secure", "");
        attributes.put("domain", message.text(2));
        attributes.put("path", message.text(3));
        attributes.put("samesite", message.text(5));
        if (message.flag(6)) {
            attributes.put("partitioned", "");
        }
        if (removal) {
            attributes.put("max-age", "0");
        } else if (message.rest().get(4) instanceof Number end) {
            attributes.put(
                    "max-age", Long.toString((end.longValue() - message.at().toEpochMilli()) / 1000));
        }
        cookies.fields(new CookieText(name, value, attributes), name + value, setting(message, frame))
                .ifPresent(asked -> asked(asked, message, frame, removal));
    }

    private void asked(AskedCookie asked, ScriptMessage message, Address frame, boolean removal) {
        Origin origin = origins.ofStack(message.stack(), frame);
        if (asked.refusal().isPresent()) {
            refusals.add(new StoreChange(
                    message.at(),
                    asked.cookie(),
                    StoreChange.Kind.REFUSED,
                    asked.refusal().get(),
                    origin,
                    Set.of(Witness.SCRIPT)));
            return;
        }
        writes.add(new ScriptWrite(
                message.at(),
                page(message),
                frame,
                StorageKind.COOKIE,
                asked.cookie().name(),
                asked.cookie().domain(),
                Optional.of(asked.cookie()),
                message.via(),
                origin,
                removal || asked.cookie().expiredAt(message.at()),
                asked.cookie().value()));
    }

    private void stored(ScriptMessage message, Address frame) {
        Optional<StorageKind> kind = StorageKinds.of(message.text(0));
        Optional<Host> host = frame.host();
        if (kind.isEmpty() || host.isEmpty()) {
            // A frame without an origin of its own keeps nothing.
            return;
        }
        boolean removal = message.rest().size() > 2 && message.rest().get(2) == null;
        writes.add(new ScriptWrite(
                message.at(),
                page(message),
                frame,
                kind.get(),
                message.text(1),
                host.get(),
                Optional.empty(),
                message.via(),
                origins.ofStack(message.stack(), frame),
                removal,
                redactor.redact(message.text(2))));
    }

    private void connected(ScriptMessage message, Address frame) {
        String method = message.via().equals("beacon") ? "POST" : "GET";
        // A web socket may be asked for by the web's own scheme.
        String url = message.via().equals("websocket") ? message.text(0).replaceFirst("^http", "ws") : message.text(0);
        drafts.add(new ExchangeDraft(
                "script." + ++connections,
                new ExchangeDraft.RequestLine(
                        RequestKeys.of(redactor, method, url), message.at(), page(message), method, addresses.of(url)),
                message.via(),
                origins.ofStack(message.stack(), frame),
                Witness.SCRIPT));
    }

    private String page(ScriptMessage message) {
        return windows.page(message.context().orElse(null));
    }

    private CookieSetting setting(ScriptMessage message, Address frame) {
        String context = message.context().orElse(null);
        return new CookieSetting(
                frame, windows.topLevelSite(context), windows.crossSite(context, frame), true, message.at());
    }

    private static <T> List<T> take(List<T> store, Comparator<T> order) {
        List<T> taken = store.stream().sorted(order).toList();
        store.clear();
        return taken;
    }
}
