package io.github.temoin.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.evidence.Witness;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where the witnesses meet. */
class DraftsTest {
    private static final Instant T = Instant.parse("2026-11-24T12:00:00Z");
    private static final String URL = "http://stats.localhost:8080/px";
    private final Redactor redactor = new Redactor();
    private final Addresses addresses = new Addresses(redactor);
    private final SetCookieParser parser = new SetCookieParser(redactor);
    private final Drafts drafts = new Drafts();

    @Test
    void whatBothWitnessesSawIsOneExchange() {
        event("1.0", URL, 0);
        settle(hop("log.7.0", URL, 30));
        assertThat(drafts.take())
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.id()).isEqualTo("1.0"))
                .satisfies(exchange -> assertThat(exchange.witnesses())
                        .containsExactlyInAnyOrder(Witness.EVENTS, Witness.BROWSER_LOG));
    }

    @Test
    void whatTheLogAloneSawIsAnExchange() {
        settle(hop("log.7.0", URL, 0));
        Exchange exchange = only(drafts.take());
        assertThat(exchange.witnesses()).containsExactly(Witness.BROWSER_LOG);
        assertThat(exchange.page()).isEqualTo("/last/");
        assertThat(drafts.take()).isEmpty();
    }

    @Test
    void whatEventsTellLaterIsTheExchangeThatTheLogToldOf() {
        settle(hop("log.7.0", URL, 0));
        drafts.take();
        event("1.0", URL, 2);
        settle();
        Exchange exchange = only(drafts.take());
        assertThat(exchange.id()).isEqualTo("log.7.0");
        assertThat(exchange.witnesses()).containsExactlyInAnyOrder(Witness.EVENTS, Witness.BROWSER_LOG);
    }

    @Test
    void repeatedRequestsAreMatchedOneByOne() {
        event("1.0", URL, 0);
        event("2.0", URL, 100);
        settle(hop("log.7.0", URL, 10), hop("log.8.0", URL, 110), hop("log.9.0", URL, 200));
        assertThat(drafts.take())
                .extracting(exchange -> exchange.id() + exchange.witnesses().size())
                .containsExactly("1.02", "2.02", "log.9.01");
    }

    @Test
    void requestsLongApartAreNotTheSame() {
        event("1.0", URL, 0);
        settle(hop("log.7.0", URL, Duration.ofMinutes(5).toMillis()));
        assertThat(drafts.take()).hasSize(2);
    }

    @Test
    void aBeaconOfThreeWitnessesIsOneExchange() {
        script("script.1", URL, 0);
        event("1.0", URL, 1);
        settle(hop("log.7.0", URL, 2));
        assertThat(only(drafts.take()).witnesses()).hasSize(3);
    }

    @Test
    void aScriptsConnectionKeepsItsPlaceWhereOnlyTheLogSawItToo() {
        script("script.1", URL, 0);
        settle(hop("log.7.0", URL, 2));
        Exchange exchange = only(drafts.take());
        assertThat(exchange.initiator().how()).isEqualTo(Origin.How.SCRIPT);
        assertThat(exchange.witnesses()).containsExactlyInAnyOrder(Witness.SCRIPT, Witness.BROWSER_LOG);
        assertThat(exchange.status()).hasValue(200);
    }

    @Test
    void theLogTellsWhichHopOfARedirectAskedForACookie() {
        ExchangeDraft first = event("1.0", URL, 0);
        first.answered(200);
        ExchangeDraft second = event("1.1", URL + "/landed", 1);
        second.answered(200);
        second.asksFor(asked("first_hop=1; SameSite=None; Secure"));
        settle(
                hop("log.7.0", URL, 0, asked("first_hop=1; SameSite=None; Secure")),
                hop("log.7.1", URL + "/landed", 1, asked("landed=1; SameSite=None; Secure")));

        assertThat(drafts.take())
                .extracting(exchange -> exchange.address().path() + " "
                        + exchange.setCookies().stream()
                                .map(ObservedCookie::name)
                                .toList())
                .containsExactly("/px [first_hop]", "/px/landed [landed]");
    }

    @Test
    void whatEventsTellOfOneHopIsKept() {
        event("1.0", URL, 0).asksFor(asked("only=1; SameSite=None; Secure"));
        settle(hop("log.7.0", URL, 0, List.of()));

        assertThat(only(drafts.take()).setCookies())
                .extracting(ObservedCookie::name)
                .containsExactly("only");
    }

    @Test
    void theBrowsersVerdictCountsForMoreThanTheText() {
        ExchangeDraft draft = event("1.0", URL, 0);
        draft.answered(200);
        draft.asksFor(asked("ok=1; SameSite=None; Secure", "lax=1", "blocked=1; SameSite=None; Secure"));
        drafts.settle(
                List.of(hop(
                        "log.7.0",
                        URL,
                        1,
                        List.of(),
                        verdict("ok", Optional.empty()),
                        verdict("lax", Optional.empty()),
                        verdict("blocked", Optional.of("EXCLUDE_USER_PREFERENCES")))),
                "/");
        List<StoreChange> refusals = drafts.takeRefusals();
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.cookie().name()).isEqualTo("blocked");
            assertThat(refusal.reason()).isEqualTo("EXCLUDE_USER_PREFERENCES");
            assertThat(refusal.witnesses()).containsExactlyInAnyOrder(Witness.EVENTS, Witness.BROWSER_LOG);
        });
        assertThat(only(drafts.take()).setCookies())
                .extracting(cookie -> cookie.name())
                .containsExactly("ok", "lax");
        assertThat(drafts.takeRefusals()).isEmpty();
    }

    @Test
    void cookiesOfAnAnswerThatOnlyTheLogSawAreKept() {
        drafts.settle(
                List.of(hop(
                        "log.7.0", URL, 1, asked("uid=1; SameSite=None; Secure"), verdict("uid", Optional.empty()))),
                "/");
        assertThat(only(drafts.take()).setCookies()).hasSize(1);
    }

    @Test
    void manyRequestsOfOneAddressAreMatchedInNoTime() {
        IntStream.range(0, 5000).forEach(i -> event(i + ".0", URL, i));
        IntStream.range(0, 5000).forEach(i -> script("script." + i, URL, i));
        settle(IntStream.range(0, 5000).mapToObj(i -> hop("log." + i, URL, i)).toArray(LoggedHop[]::new));
        assertThat(drafts.take())
                .hasSize(5000)
                .allMatch(exchange -> exchange.witnesses().size() == 3);
    }

    private ExchangeDraft event(String id, String url, long millis) {
        ExchangeDraft draft = draft(id, url, millis, Origin.UNKNOWN, Witness.EVENTS);
        assertThat(drafts.addOfEvent(id, draft)).isTrue();
        return draft;
    }

    private void script(String id, String url, long millis) {
        drafts.add(draft(
                id, url, millis, Origin.script(addresses.of("http://portal.localhost/app.js"), 1, 1), Witness.SCRIPT));
    }

    private ExchangeDraft draft(String id, String url, long millis, Origin origin, Witness witness) {
        return new ExchangeDraft(
                id,
                new ExchangeDraft.RequestLine(
                        RequestKeys.of(redactor, "GET", url), T.plusMillis(millis), "/", "GET", addresses.of(url)),
                "other",
                origin,
                witness);
    }

    private void settle(LoggedHop... hops) {
        drafts.settle(List.of(hops), "/last/");
    }

    private LoggedHop hop(String id, String url, long millis) {
        return hop(id, url, millis, List.of());
    }

    private LoggedHop hop(String id, String url, long millis, List<AskedCookie> asked, LoggedHop.Verdict... verdicts) {
        return new LoggedHop(
                id,
                RequestKeys.of(redactor, "GET", url),
                T.plusMillis(millis),
                "GET",
                addresses.of(url),
                "other",
                Origin.UNKNOWN,
                false,
                List.of(),
                OptionalInt.of(200),
                Optional.empty(),
                asked,
                List.of(verdicts));
    }

    private static LoggedHop.Verdict verdict(String name, Optional<String> refusal) {
        return new LoggedHop.Verdict(name, refusal, Optional.empty());
    }

    private List<AskedCookie> asked(String... cookies) {
        return parser.header(
                String.join("\n", cookies), new CookieSetting(addresses.of(URL), Optional.empty(), true, false, T));
    }

    private static Exchange only(List<Exchange> exchanges) {
        assertThat(exchanges).hasSize(1);
        return exchanges.get(0);
    }
}
