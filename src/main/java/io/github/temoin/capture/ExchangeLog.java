package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.evidence.Witness;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the events of the {@code network} module together to exchanges: each hop of a redirect is one, and an error told
 * after the response (of a body that nobody read) belongs to it.
 */
final class ExchangeLog {
    private static final int MOST_HOPS = 20_000;

    private final Drafts drafts;
    private final Windows windows;
    private final Addresses addresses;
    private final Redactor redactor;
    private final SetCookieParser cookies;
    private final Origins origins;
    private final Declarations declarations;
    private final Etags etags;
    private final Map<String, Origin> firstHops = new LinkedHashMap<>();
    private final Clock clock;

    ExchangeLog(
            Drafts drafts,
            Declarations declarations,
            Etags etags,
            Windows windows,
            Addresses addresses,
            Redactor redactor,
            Clock clock) {
        this.declarations = declarations;
        this.etags = etags;
        this.drafts = drafts;
        this.windows = windows;
        this.addresses = addresses;
        this.redactor = redactor;
        this.cookies = new SetCookieParser(redactor);
        this.origins = new Origins(addresses);
        this.clock = clock;
    }

    /** Takes in {@code network.beforeRequestSent}. */
    void sent(BidiObject params) {
        ExchangeDraft draft = draft(params);
        if (draft != null) {
            etags.sent(params.object("request"), draft.line().address(), draft.destination(), draft.initiator());
        }
    }

    /** Takes in {@code network.responseStarted} and {@code network.responseCompleted}. */
    void answered(BidiObject params) {
        ExchangeDraft draft = draft(params);
        if (draft == null) {
            return;
        }
        BidiObject response = params.findObject("response").orElse(BidiObject.empty());
        draft.answered((int) response.findWhole("status").orElse(0));
        Headers.value(response, "link").ifPresent(link -> declarations.header(link, draft));
        Headers.value(response, "set-cookie").ifPresent(header -> draft.asksFor(asked(header, draft, params)));
    }

    /** Takes in {@code network.fetchError}. */
    void failed(BidiObject params) {
        ExchangeDraft draft = draft(params);
        if (draft != null) {
            // A policy that kept it from being sent has no name among the errors.
            draft.failed(
                    params.findText("errorText").filter(text -> !text.isEmpty()).orElse("blocked"));
        }
    }

    private @Nullable ExchangeDraft draft(BidiObject params) {
        String request = params.text("request", "request");
        String id = request + "." + params.findWhole("redirectCount").orElse(0);
        ExchangeDraft draft = drafts.ofEvent(id);
        if (draft == null) {
            draft = begun(id, request, params);
            if (!drafts.addOfEvent(id, draft)) {
                return null;
            }
        }
        draft.sentCookies(sentCookies(params));
        return draft;
    }

    private ExchangeDraft begun(String id, String request, BidiObject params) {
        String url = params.findText("request", "url").orElse("");
        String method = params.findText("request", "method").orElse("GET");
        if (firstHops.size() >= MOST_HOPS) {
            firstHops.clear();
        }
        // Later hops name whatever script runs at that instant: what asked for the first asked for all.
        Origin initiator = firstHops.computeIfAbsent(request, unknown -> origins.ofRequest(params));
        return new ExchangeDraft(
                id,
                new ExchangeDraft.RequestLine(
                        RequestKeys.of(redactor, method, url),
                        Instant.ofEpochMilli(params.findWhole("timestamp").orElse(0)),
                        windows.page(params.findText("context").orElse(null)),
                        method,
                        addresses.of(url)),
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
        Address address = draft.line().address();
        // A page on its way into a window is that window's own site.
        boolean arriving = draft.destination().equals("document") && windows.isTop(context);
        boolean crossSite = !arriving && windows.crossSite(context, address);
        Optional<String> top = arriving ? Optional.of(Windows.site(address)) : windows.topLevelSite(context);
        return cookies.header(
                Headers.asUtf8(header), new CookieSetting(address, top, crossSite, false, clock.instant()));
    }
}
