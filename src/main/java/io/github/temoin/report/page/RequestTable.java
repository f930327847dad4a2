package io.github.temoin.report.page;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.DeclaredHost;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.evidence.Visit;
import io.github.temoin.report.text.Shown;
import io.github.temoin.report.text.Texts;
import io.github.temoin.report.text.Words;
import io.github.temoin.web.Host;
import io.github.temoin.web.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a journey's tables of requests. */
final class RequestTable {

    private static final Set<String> STATIC = Set.of("image", "style", "font", "script", "video", "audio", "manifest");

    private final Charter charter;
    private final Texts texts;
    private final Words words;
    private final Marks marks;
    private final Timeline timeline;

    RequestTable(Charter charter, Texts texts, Marks marks, Timeline timeline) {
        this.charter = charter;
        this.texts = texts;
        this.words = new Words(texts);
        this.marks = marks;
        this.timeline = timeline;
    }

    private record Sent(Moment moment, Exchange exchange) {}

    /** What went to other hosts than the portal's: those that a rule speaks against first. */
    List<RequestRow> thirdParty(Visit visit) {
        return rows(sent(visit).filter(sent -> party(sent.exchange()) == Party.THIRD))
                .sorted(Comparator.comparing(row -> row.marks().isEmpty()))
                .toList();
    }

    /** What went to the portal's own site and is more than a file to be shown. */
    List<RequestRow> firstParty(Visit visit) {
        return rows(sent(visit)
                        .filter(sent -> party(sent.exchange()) == Party.FIRST)
                        .filter(sent -> !isFile(sent.exchange())))
                .toList();
    }

    /** The portal's own files, in order, each once. */
    List<String> files(Visit visit) {
        return sent(visit)
                .map(Sent::exchange)
                .filter(exchange -> party(exchange) == Party.FIRST)
                .filter(RequestTable::isFile)
                .map(exchange -> exchange.destination() + " "
                        + Shown.text(exchange.address().path()))
                .distinct()
                .toList();
    }

    private Stream<RequestRow> rows(Stream<Sent> sent) {
        Map<String, List<Sent>> alike = sent.collect(Collectors.groupingBy(
                one -> target(one.exchange()) + one.exchange().destination(), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(this::row);
    }

    private RequestRow row(List<Sent> alike) {
        Sent first = alike.get(0);
        Exchange exchange = first.exchange();
        String when = timeline.at(first.moment(), exchange.sent());
        return new RequestRow(
                target(exchange),
                declared(exchange),
                what(exchange),
                cookies(alike),
                words.origin(exchange.initiator()).map(Shown::text).orElse(""),
                alike.size() > 1 ? when + " (×" + alike.size() + ")" : when,
                exchange.address()
                        .host()
                        .map(host ->
                                marks.againstRequest(host, exchange.address().path()))
                        .orElse(List.of()));
    }

    private Badge declared(Exchange exchange) {
        if (party(exchange) == Party.FIRST) {
            return new Badge("", Badge.Tone.PLAIN);
        }
        return exchange.address()
                .host()
                .flatMap(charter::declarationOf)
                .map(this::declared)
                .orElseGet(() -> new Badge(texts.of("page.undeclared"), Badge.Tone.BAD));
    }

    private Badge declared(DeclaredHost host) {
        String categories = host.categories().stream()
                .sorted()
                .map((Category category) -> words.category(category))
                .collect(Collectors.joining(", "));
        return new Badge(
                categories.isEmpty() ? texts.of("page.declared") : categories,
                host.withoutConsent() ? Badge.Tone.GOOD : Badge.Tone.DOUBT);
    }

    private String what(Exchange exchange) {
        String end = exchange.status().isPresent()
                ? Integer.toString(exchange.status().getAsInt())
                : exchange.failure().map(Shown::text).orElse(texts.of("page.unanswered"));
        return Shown.text(exchange.destination()) + ", " + end;
    }

    private String cookies(List<Sent> alike) {
        List<String> said = new ArrayList<>();
        String out = names(alike.stream()
                .flatMap(sent -> sent.exchange().cookiesSent().stream().map(SentCookie::name)));
        String back = names(alike.stream()
                .flatMap(sent -> sent.exchange().setCookies().stream().map(ObservedCookie::name)));
        if (!out.isEmpty()) {
            said.add(texts.of("page.cookies-sent", Map.of("names", out)));
        }
        if (!back.isEmpty()) {
            said.add(texts.of("page.cookies-set", Map.of("names", back)));
        }
        return String.join(" ; ", said);
    }

    private static String names(Stream<String> names) {
        return names.distinct().map(Shown::text).collect(Collectors.joining(", "));
    }

    private static boolean isFile(Exchange exchange) {
        return STATIC.contains(exchange.destination()) && exchange.setCookies().isEmpty();
    }

    /** An exchange whose answer came in a later moment stands in both: the answered one counts, at the time it was sent. */
    private static Stream<Sent> sent(Visit visit) {
        Map<String, Sent> byId = new LinkedHashMap<>();
        for (Moment moment : visit.moments()) {
            for (Exchange exchange : moment.exchanges()) {
                if (!exchange.ofBrowser()) {
                    byId.merge(
                            exchange.id(),
                            new Sent(moment, exchange),
                            (earlier, later) -> new Sent(earlier.moment(), later.exchange()));
                }
            }
        }
        return byId.values().stream();
    }

    private Party party(Exchange exchange) {
        return exchange.address()
                .host()
                .map((Host host) -> charter.site().partyOf(host))
                .orElse(Party.FIRST);
    }

    private static String target(Exchange exchange) {
        return exchange.method() + " " + Shown.text(exchange.address().shown());
    }
}
