package io.github.temoin.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Address;
import io.github.temoin.web.Host;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private final Redactor redactor = new Redactor(new byte[] {1}, NOW);
    private final Addresses addresses = new Addresses(redactor, NOW);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '§', textBlock = """
                    https://Example.ORG/a/b?x=1#top, https://example.org/a/b
                    https://example.org, https://example.org/
                    https://example.org?x=1, https://example.org/
                    http://portal.localhost:8080/fr/, http://portal.localhost:8080/fr/
                    http://jeanne:geheim@example.org/x, http://example.org/x
                    wss://live.example.org/socket, wss://live.example.org/socket
                    http://[::1]:8080/x, http://[::1]:8080/x
                    http://127.0.0.1:81/x|y, http://127.0.0.1:81/x|y
                    https://été.example/x, https://xn--t-9fab.example/x
                    https://under_score.example/x, https://under_score.example/x
                    https://example.org:notaport/x, https://example.org/x
                    about:blank, about:blank
                    about:srcdoc#x, about:srcdoc
                    §data:image/png;base64,iVBOR§, data:image/png;base64 (22 characters)
                    blob:https://example.org/123e4567-e89b-12d3-a456-426614174000, blob:https://example.org
                    file:///home/jeanne/x.html, file:file
                    javascript:alert(1), javascript:(8 characters)
                    stun:peers.example.org:3478, stun://peers.example.org:3478/
                    chrome-error://chromewebdata/, chrome-error://chromewebdata/
                    """)
    void addressesShowWhereAndNotWhat(String url, String shown) {
        assertThat(addresses.of(url).shown()).isEqualTo(shown);
    }

    @Test
    void theQueryIsSecretsByName() {
        Address address = addresses.of("https://example.org/c?uid=a1b2c3d4e5f60718&flag&uid=other&empty=&é=%C3%A9");
        assertThat(address.query()).containsOnlyKeys("uid", "flag", "uid#2", "empty", "é");
        assertThat(address.query().get("uid")).isEqualTo(redactor.redact("a1b2c3d4e5f60718"));
        assertThat(address.toString() + address.query()).doesNotContain("a1b2c3d4");
    }

    @Test
    void anIdentifierInPlaceOfANameIsMaskedAndKeptAsAValue() {
        Address address = addresses.of("https://example.org/px?a1b2c3d4e5f60718");
        assertThat(address.query()).containsOnlyKeys("*1");
        assertThat(address.query().get("*1").looksLikeIdentifier()).isTrue();
    }

    @Test
    void portAndHostAreRead() {
        assertThat(addresses.of("https://example.org/").port()).isEqualTo(443);
        assertThat(addresses.of("wss://example.org/").port()).isEqualTo(443);
        assertThat(addresses.of("http://example.org:8080/").port()).isEqualTo(8080);
        assertThat(addresses.of("http://example.org.:8080/").host()).hasValue(new Host("example.org"));
        assertThat(addresses.of("about:blank").host()).isEmpty();
    }

    @Test
    void aPathThatSpeaksTheUsersNameDoesNotSayIt() {
        Addresses discreet = new Addresses(new Redactor().hiding(List.of("marie.curie", "rad")));

        assertThat(discreet.of("https://example.org/users/Marie.Curie/edit?user=marie.curie")
                        .shown())
                .isEqualTo("https://example.org/users/***/edit");
        assertThat(discreet.of("https://example.org/~marie%2Ecurie/").path()).isEqualTo("/***/");
        assertThat(discreet.of("https://example.org/rad/radio/").path()).isEqualTo("/***/radio/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "::",
                "http://",
                "http:///x",
                "http://[",
                "http://]:1/",
                "http://%zz/",
                "http:// /",
                "?",
                "//x/y",
                "http://\uD800/",
                "http://a..b/",
                "https://.../"
            })
    void noAddressIsTooOdd(String url) {
        assertThat(addresses.of(url).shown()).isNotNull();
    }
}
