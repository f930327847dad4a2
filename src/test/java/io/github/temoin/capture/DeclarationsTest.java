package io.github.temoin.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Witness;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclarationsTest {
    private static final String PORTAL = "http://portal.localhost:8080/";

    private final Redactor redactor = new Redactor();
    private final Addresses addresses = new Addresses(redactor);
    private final Drafts drafts = new Drafts();
    private final Declarations declarations = new Declarations(drafts, addresses, redactor, Clock.systemUTC());

    @Test
    void aLinkInTheMarkupIsAConnection() {
        declarations.markup(link("1", "https://cdn.example/"), "/");
        assertThat(drafts.take()).singleElement().satisfies(exchange -> {
            assertThat(exchange.address().shown()).isEqualTo("https://cdn.example/");
            assertThat(exchange.destination()).isEqualTo("preconnect");
            assertThat(exchange.initiator().how()).isEqualTo(Origin.How.DOCUMENT);
            assertThat(exchange.page()).isEqualTo("/");
            assertThat(exchange.witnesses()).containsExactly(Witness.READ_OUT);
        });
    }

    @Test
    void aLinkCountsOnceEachTimeThatItsDocumentIsLoaded() {
        declarations.markup(link("1", "https://cdn.example/"), "/");
        declarations.markup(link("1", "https://cdn.example/"), "/");
        declarations.markup(link("2", "https://cdn.example/"), "/");
        declarations.markup(link("2", "https://other.example/"), "/");
        assertThat(drafts.take()).hasSize(3);
    }

    @Test
    void aHeaderAsksForSeveral() {
        List<String> asked = ofHeader("<https://a.example>; rel=\"preconnect dns-prefetch\", </app.css>; rel=preload,"
                + " <//b.example>; crossorigin; rel=Preconnect, <https://c.example>; rel=preload");
        assertThat(asked).containsExactly("https://a.example/", "http://b.example/");
    }

    @Test
    void aLinkWithoutAHostIsNone() {
        assertThat(ofHeader("<data:x>; rel=preconnect, <>; rel=preconnect, <; rel=preconnect"))
                .isEmpty();
    }

    private List<String> ofHeader(String header) {
        ExchangeDraft response = new ExchangeDraft(
                "1",
                new ExchangeDraft.RequestLine("key", Instant.EPOCH, "/", "GET", addresses.of(PORTAL)),
                "document",
                Origin.UNKNOWN,
                Witness.EVENTS);
        declarations.header(header, response);
        declarations.header(header, response);
        return drafts.take().stream()
                .map(Exchange::address)
                .map(address -> address.shown())
                .toList();
    }

    private StorageReader.Declared link(String loaded, String target) {
        return new StorageReader.Declared(addresses.of(PORTAL), loaded, addresses.of(target));
    }
}
