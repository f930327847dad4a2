package io.github.temoin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.web.Host;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "https, example.fr, 443, https://example.fr/x",
        "wss, example.fr, 443, wss://example.fr/x",
        "http, example.fr, 80, http://example.fr/x",
        "ws, example.fr, 80, ws://example.fr/x",
        "stun, example.fr, 0, stun://example.fr/x",
        "http, example.fr, 443, http://example.fr:443/x",
        "https, example.fr, 80, https://example.fr:80/x",
        "https, example.fr, 1, https://example.fr:1/x",
        "ftp, example.fr, 80, ftp://example.fr:80/x",
        "ftp, example.fr, 443, ftp://example.fr:443/x",
        "https, ::1, 8443, https://[::1]:8443/x",
    })
    void thePortIsShownWhereTheSchemeDoesNotImplyIt(String scheme, String host, int port, String shown) {
        Address address = new Address(scheme, Optional.of(new Host(host)), port, "/x", Map.of());

        assertThat(address.shown()).isEqualTo(shown);
        assertThat(address).hasToString(shown);
    }

    @Test
    void anAddressWithoutAHostIsShownByItsSchemeAndDescription() {
        assertThat(new Address("data", Optional.empty(), 0, "text/html", Map.of()).shown())
                .isEqualTo("data:text/html");
    }
}
