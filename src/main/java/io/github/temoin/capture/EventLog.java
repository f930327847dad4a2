package io.github.temoin.capture;

import io.github.temoin.browser.BidiEvent;
import io.github.temoin.browser.BidiListener;
import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.ScriptWrite;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.evidence.StoreChange;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Takes in the events of one visitor, on the channel's thread, and hands out what they amount to. */
final class EventLog implements BidiListener {
    private final String token;
    private final Addresses addresses;
    private final Windows windows;
    private final Drafts drafts = new Drafts();
    private final ScriptLog scripts;
    private final Declarations declarations;
    private final Etags etags;
    private final CookieAsks asks = new CookieAsks();
    private final SameSiteMemory sameSite = new SameSiteMemory();
    private final Map<String, Consumer<BidiObject>> handlers;

    /** The events that it reads. */
    static final List<String> NAMES = List.of(
            "browsingContext.contextCreated",
            "browsingContext.contextDestroyed",
            "browsingContext.navigationCommitted",
            "network.beforeRequestSent",
            "network.responseStarted",
            "network.responseCompleted",
            "network.fetchError",
            "log.entryAdded");

    /** @param token with which the messages of the preload script begin */
    EventLog(String token, String userContext, Addresses addresses, Redactor redactor, Clock clock) {
        this.token = token;
        this.addresses = addresses;
        this.windows = new Windows(userContext, addresses);
        this.declarations = new Declarations(drafts, addresses, redactor, clock);
        this.etags = new Etags(redactor);
        ExchangeLog exchanges = new ExchangeLog(drafts, declarations, etags, windows, addresses, redactor, clock);
        this.scripts = new ScriptLog(drafts, windows, addresses, redactor);
        this.handlers = Map.of(
                "browsingContext.contextCreated", windows::created,
                "browsingContext.contextDestroyed", windows::destroyed,
                "browsingContext.navigationCommitted", windows::committed,
                "network.beforeRequestSent", exchanges::sent,
                "network.responseStarted", exchanges::answered,
                "network.responseCompleted", exchanges::answered,
                "network.fetchError", exchanges::failed,
                "log.entryAdded", this::entry);
    }

    /**
     * What the events amount to.
     *
     * @param cookies of the jar, as they were asked for
     * @param entries what is kept that is no cookie
     * @param gaps what was lost
     */
    record Taken(
            List<ObservedCookie> cookies,
            List<StorageEntry> entries,
            List<Exchange> exchanges,
            List<ScriptWrite> writes,
            List<StoreChange> changes,
            List<Gap> gaps) {}

    @Override
    public synchronized void onEvent(BidiEvent event) {
        Consumer<BidiObject> handler = handlers.get(event.method());
        if (handler != null && windows.concerns(event.params())) {
            handler.accept(event.params());
        }
    }

    /** Takes in a context that was there before, with all below it. */
    synchronized void found(BidiObject context) {
        if (windows.concerns(context)) {
            windows.created(context);
            context.objects("children").forEach(this::found);
        }
    }

    synchronized void watch(String context, String listedPage) {
        windows.watch(context, listedPage);
    }

    /**
     * What the events amount to since they were last taken, together with what the browser's own log told and what was
     * read.
     */
    synchronized Taken take(NetLog.Taken log, ReadOut readOut) {
        TerminalReader.Storages storages = readOut.storages();
        String page = windows.page(null);
        storages.declared().forEach(link -> declarations.markup(link, page));
        drafts.settle(log.hops(), page);
        List<StoreChange> changes = new ArrayList<>(drafts.takeRefusals());
        changes.addAll(scripts.takeRefusals());
        List<Exchange> exchanges = new ArrayList<>(drafts.take());
        exchanges.sort(Comparator.comparing(Exchange::sent));
        List<ScriptWrite> writes = scripts.takeWrites();
        exchanges.forEach(this::remember);
        writes.forEach(this::remember);
        List<ObservedCookie> cookies =
                readOut.jar().stream().map(sameSite::corrected).toList();
        StoreLog store = new StoreLog(asks, cookies, storages.serviceWorkers());
        log.changes().forEach(change -> changes.add(store.change(change)));
        changes.sort(Comparator.comparing(StoreChange::at));
        List<StorageEntry> entries = new ArrayList<>(storages.entries());
        entries.addAll(etags.entries());
        return new Taken(cookies, entries, exchanges, writes, changes, gaps());
    }

    private List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        addGap(gaps, FactKind.EXCHANGES, "exchanges-dropped", drafts.takeDropped());
        addGap(gaps, FactKind.SCRIPT_WRITES, "writes-dropped", scripts.takeLost());
        return gaps;
    }

    /** The frames among these realms of which nothing was heard. */
    synchronized List<Gap> unheard(List<BidiObject> realms) {
        List<Gap> gaps = new ArrayList<>();
        for (BidiObject realm : realms) {
            Address address = windows.address(realm.findText("context").orElse(null))
                    .orElseGet(() -> addresses.of(realm.findText("origin").orElse("")));
            // Realms within a sandbox are our own; blank windows and the browser's own pages run no script of a page.
            boolean ofPage = !realm.has("sandbox") && address.scheme().startsWith("http");
            if (ofPage && windows.concerns(realm) && !scripts.heardFrom(realm.text("realm"))) {
                gaps.add(new Gap(FactKind.SCRIPT_WRITES, "frame-unheard", address.shown(), 1, false));
            }
        }
        return gaps;
    }

    private void remember(Exchange exchange) {
        exchange.setCookies().forEach(sameSite::remember);
        asks.remember(exchange);
    }

    private void remember(ScriptWrite write) {
        write.cookie().ifPresent(sameSite::remember);
        asks.remember(write);
    }

    /** Takes in an entry of the console that is the preload script's; those of pages are none of our business. */
    private void entry(BidiObject params) {
        List<BidiObject> spoken = params.objects("args");
        boolean ours = !spoken.isEmpty()
                && spoken.get(0).findText("value").filter(token::equals).isPresent();
        boolean theirs = params.findObject("source").map(windows::concerns).orElse(true);
        if (ours && theirs) {
            scripts.message(params.object("source"), spoken.subList(1, spoken.size()));
        }
    }

    private static void addGap(List<Gap> gaps, FactKind kind, String code, int count) {
        if (count > 0) {
            gaps.add(new Gap(kind, code, "", count, false));
        }
    }
}
