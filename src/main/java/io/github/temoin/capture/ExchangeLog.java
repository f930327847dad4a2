package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.evidence.Witness;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the events of the {@code network} module together to exchanges: each hop of a redirect is one, and an error told
 * after the response (of a body that nobody read) belongs to it. Bounded; what did not fit is counted.
 */
final class ExchangeLog {
    /** A page that loads more than this between two moments is one that no report could show. */
    static final int MOST = 20_000;

    private final Windows windows;
    private final Addresses addresses;
    private final Redactor redactor;
    private final SetCookieParser cookies;
    private final Origins origins;
    private final Map<String, ExchangeDraft> drafts = new LinkedHashMap<>();
    private final Map<String, Origin> firstHops = new LinkedHashMap<>();
    private final Clock clock;
    private int begun;
    private int dropped;

    ExchangeLog(Windows windows, Addresses addresses, Redactor redactor, Clock clock) {
        this.clock = clock;
        this.windows = windows;
        this.addresses = addresses;
        this.redactor = redactor;
        this.cookies = new SetCookieParser(redactor);
        this.origins = new Origins(addresses);
    }

    /** Takes in {@code network.beforeRequestSent}. */
    void sent(BidiObject params) {
        draft(params);
    }

    /** Takes in {@code network.responseStarted} and {@code network.responseCompleted}. */
    void answered(BidiObject params) {
        ExchangeDraft draft = draft(params);
        if (draft == null) {
            return;
        }
        BidiObject response = params.findObject("response").orElse(BidiObject.empty());
        draft.answered((int) response.findWhole("status").orElse(0));
        Headers.value(response, "set-cookie").ifPresent(header -> draft.asksFor(asked(header, draft, params)));
    }

    /** Takes in {@code network.fetchError}. */
    void failed(BidiObject params) {
        ExchangeDraft draft = draft(params);
        if (draft != null) {
            draft.failed(params.findText("errorText").orElse("unknown"));
        }
    }

    /** All exchanges that began or went on since they were last taken. */
    List<Exchange> take() {
        List<Exchange> taken = new ArrayList<>();
        for (ExchangeDraft draft : drafts.values()) {
            if (draft.isChanged()) {
                taken.add(draft.take());
            }
        }
        forget();
        begun = 0;
        return taken;
    }

    /** The refused cookies of the exchanges that are about to be taken. */
    List<StoreChange> refusals() {
        List<StoreChange> refusals = new ArrayList<>();
        for (ExchangeDraft draft : drafts.values()) {
            if (draft.isChanged()) {
                draft.refused().forEach(asked -> refusals.add(refusal(draft, asked)));
            }
        }
        return refusals;
    }

    /** How many requests did not fit since this was last asked. */
    int takeDropped() {
        int count = dropped;
        dropped = 0;
        return count;
    }

    private @Nullable ExchangeDraft draft(BidiObject params) {
        String request = params.text("request", "request");
        String id = request + "." + params.findWhole("redirectCount").orElse(0);
        ExchangeDraft known = drafts.get(id);
        if (known == null) {
            if (begun >= MOST) {
                dropped++;
                return null;
            }
            begun++;
            known = begun(id, request, params);
            drafts.put(id, known);
        }
        known.sentCookies(sentCookies(params));
        return known;
    }

    private ExchangeDraft begun(String id, String request, BidiObject params) {
        String context = params.findText("context").orElse(null);
        // Later hops name whatever script runs at that instant: what asked for the first asked for all.
        Origin initiator = firstHops.computeIfAbsent(request, unknown -> origins.ofRequest(params));
        return new ExchangeDraft(
                id,
                Instant.ofEpochMilli(params.findWhole("timestamp").orElse(0)),
                windows.page(context),
                params.findText("request", "method").orElse("GET"),
                addresses.of(params.findText("request", "url").orElse("")),
                Destinations.of(params.object("request")),
                initiator,
                Witness.EVENTS);
    }

    private List<SentCookie> sentCookies(BidiObject params) {
        return params.objects("request", "cookies").stream()
                .map(cookie -> new SentCookie(
                        cookie.findText("name").orElse(""),
                        redactor.redact(Headers.bytes(cookie.findObject("value").orElse(BidiObject.empty())))))
                .toList();
    }

    private List<AskedCookie> asked(String header, ExchangeDraft draft, BidiObject params) {
        @Nullable String context = params.findText("context").orElse(null);
        Address address = draft.address;
        // A page on its way into a window is that window's own site.
        boolean arriving = draft.destination.equals("document") && windows.isTop(context);
        boolean crossSite = !arriving && windows.crossSite(context, address);
        Optional<String> top = arriving ? Optional.of(Windows.site(address)) : windows.topLevelSite(context);
        return cookies.header(header, new CookieSetting(address, top, crossSite, false, clock.instant()));
    }

    private static StoreChange refusal(ExchangeDraft draft, AskedCookie asked) {
        return new StoreChange(
                draft.sent,
                asked.cookie(),
                StoreChange.Kind.REFUSED,
                asked.refusal().map(Enum::name).orElse(""),
                Origin.header(draft.address),
                Set.of(Witness.EVENTS));
    }

    private void forget() {
        var oldest = drafts.values().iterator();
        while (drafts.size() > MOST && oldest.hasNext()) {
            if (oldest.next().isDone()) {
                oldest.remove();
            }
        }
        if (firstHops.size() > MOST) {
            firstHops.clear();
        }
    }
}
