package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.SentCookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A hop of a request as it grows, event by event of the browser's log. */
final class LoggedRequest {
    private static final int MOST_COOKIES = 500;

    /** The browser looked into its cache alone, and asks the network by another request. */
    private static final String NOT_IN_CACHE = "net::ERR_CACHE_MISS";

    private final String id;
    private final String key;
    private final NetLogEvent start;
    private final Address address;
    private final Addresses addresses;
    private final Redactor redactor;
    private final List<SentCookie> sent = new ArrayList<>();
    private final List<AskedCookie> asked = new ArrayList<>();
    private final List<LoggedHop.Verdict> verdicts = new ArrayList<>();
    private final boolean ofBrowser;
    private String destination;
    private OptionalInt status = OptionalInt.empty();
    private Optional<String> failure = Optional.empty();
    private boolean changed = true;

    /**
     * @param start an event {@code URL_REQUEST_START_JOB}
     * @param hop how often this request was redirected before
     * @param ping whether it waits for everything else, as beacons do
     * @param ofBrowser whether no page asked for it
     */
    LoggedRequest(NetLogEvent start, int hop, boolean ping, boolean ofBrowser, Addresses addresses, Redactor redactor) {
        String url = start.params().findText("url").orElse("");
        this.id = "log." + start.source() + "." + hop;
        this.key = RequestKeys.of(redactor, method(start.params()), url);
        this.start = start;
        this.address = addresses.of(url);
        this.addresses = addresses;
        this.redactor = redactor;
        this.destination = switch (start.params().findText("request_type").orElse("")) {
            case "main frame" -> "document";
            case "subframe" -> "iframe";
            default -> address.scheme().startsWith("ws") ? "websocket" : ping ? "beacon" : "other";
        };
        this.ofBrowser = ofBrowser;
    }

    /** Takes in what was sent: the last event tells it as it went out. */
    void sends(BidiObject params) {
        changed = true;
        sent.clear();
        for (String header : params.texts("headers")) {
            String value = value(header);
            switch (name(header)) {
                case "cookie" -> cookies(value);
                case "sec-fetch-dest" -> destination = value.equals("empty") ? destination : value;
                default -> {}
            }
        }
    }

    /** Takes in the head of a response. */
    void receives(BidiObject params, SetCookieParser parser) {
        changed = true;
        for (String line : params.texts("headers")) {
            String header = Headers.asUtf8(line);
            if (header.startsWith("HTTP/")) {
                status = statusOf(header);
            } else if (name(header).equals("set-cookie") && asked.size() < MOST_COOKIES) {
                // What follows from the circumstances the log itself tells, with the verdict.
                CookieSetting setting = new CookieSetting(address, Optional.empty(), false, false, start.at());
                parser.assignment(value(header), setting).ifPresent(asked::add);
            }
        }
    }

    /** Takes in a decision on a cookie that the response asked for. */
    void judges(BidiObject params) {
        changed = true;
        if (verdicts.size() < MOST_COOKIES) {
            verdicts.add(new LoggedHop.Verdict(
                    params.findText("name").orElse(""),
                    Refusals.in(params.findText("status").orElse("")),
                    partition(params)));
        }
    }

    void fails(String error) {
        changed = true;
        failure = Optional.of(error);
    }

    /** The request as it is now; empty where nothing is new. */
    Optional<LoggedHop> taken() {
        if (!changed || failure.filter(NOT_IN_CACHE::equals).isPresent()) {
            return Optional.empty();
        }
        changed = false;
        String initiator = start.params().findText("initiator").orElse("");
        return Optional.of(new LoggedHop(
                id,
                key,
                start.at(),
                method(start.params()),
                address,
                destination,
                initiator.equals("not an origin")
                        ? Origin.UNKNOWN
                        : new Origin(Origin.How.UNKNOWN, Optional.of(addresses.of(initiator)), 0, 0),
                ofBrowser,
                sent,
                status,
                failure,
                asked,
                verdicts));
    }

    private void cookies(String header) {
        for (String pair : header.split(";", MOST_COOKIES)) {
            CookieText cookie = CookieText.of(pair);
            sent.add(new SentCookie(cookie.name(), redactor.redact(cookie.value())));
        }
    }

    private static String method(BidiObject params) {
        return params.findText("method").orElse("GET");
    }

    private static Optional<String> partition(BidiObject params) {
        return params.findText("partition_key")
                .filter(key -> !key.equals("(none)"))
                .map(key -> key.split(",", 2)[0].strip());
    }

    private static OptionalInt statusOf(String line) {
        String[] words = line.split(" ", 3);
        return words.length > 1 && words[1].matches("\\d{3}")
                ? OptionalInt.of(Integer.parseInt(words[1]))
                : OptionalInt.empty();
    }

    /** HTTP/2 has pseudo headers that begin with a colon. */
    private static String name(String header) {
        int colon = header.indexOf(':', 1);
        return colon < 0 ? "" : header.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private static String value(String header) {
        return header.substring(header.indexOf(':', 1) + 1).strip();
    }
}
