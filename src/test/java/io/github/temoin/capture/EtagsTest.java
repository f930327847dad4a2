package io.github.temoin.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.web.StorageKind;
import org.junit.jupiter.api.Test;

class EtagsTest {
    private final Redactor redactor = new Redactor();
    private final Address image = new Addresses(redactor).of("http://stats.localhost:8080/px.gif?x=1");
    private final Etags etags = new Etags(redactor);

    @Test
    void aTagThatIsSentBackIsKeptOnTheTerminal() {
        etags.sent(asking("If-None-Match", "\\\"a1b2c3d4e5f60718\\\""), image, "image", Origin.UNKNOWN);
        assertThat(etags.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(StorageKind.ETAG);
            assertThat(entry.name()).isEqualTo("/px.gif");
            assertThat(entry.host()).hasToString("stats.localhost");
            assertThat(entry.value().looksLikeIdentifier()).isTrue();
            assertThat(entry.toString()).doesNotContain("a1b2c3d4e5f60718");
        });
    }

    @Test
    void theLatestTagOfAnAddressStands() {
        etags.sent(asking("If-None-Match", "one"), image, "image", Origin.UNKNOWN);
        etags.sent(asking("if-none-match", "two"), image, "image", Origin.UNKNOWN);
        assertThat(etags.entries())
                .singleElement()
                .extracting(StorageEntry::value)
                .isEqualTo(redactor.redact("two"));
    }

    @Test
    void aPagesOwnTagStandsForItsContent() {
        etags.sent(asking("If-None-Match", "one"), image, "document", Origin.UNKNOWN);
        etags.sent(asking("If-Modified-Since", "one"), image, "image", Origin.UNKNOWN);
        assertThat(etags.entries()).isEmpty();
    }

    private static BidiObject asking(String header, String value) {
        return Events.json("{\"headers\": [{\"name\": \"%s\", \"value\": {\"type\": \"string\", \"value\": \"%s\"}}]}"
                .formatted(header, value));
    }
}
