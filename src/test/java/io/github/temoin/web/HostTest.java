package io.github.temoin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {

    @ParameterizedTest
    @CsvSource({
        "Data.Example.FR, data.example.fr",
        ".example.fr, example.fr",
        "example.fr., example.fr",
        "' example.fr ', example.fr",
        "INFO.example.fr, info.example.fr",
        "métropole.example.fr, xn--mtropole-b1a.example.fr",
        "[::1], ::1",
        "127.0.0.1, 127.0.0.1",
    })
    void namesAreCanonical(String given, String canonical) {
        assertThat(new Host(given)).hasToString(canonical).isEqualTo(new Host(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "[]"})
    void noNameIsRefused(String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Host(given)).withMessageContaining("is no host name");
    }

    @ParameterizedTest
    @CsvSource({
        "https://data.example.fr/explore/?q=1, data.example.fr",
        "http://portal.localhost:8080/, portal.localhost",
        "https://user:word@example.fr:444/x, example.fr",
        "https://example.fr/a|b?c=|, example.fr",
        "https://under_score.example.fr/, under_score.example.fr",
        "https://user@under_score.example.fr:8443/p?at=a@b, under_score.example.fr",
        "wss://[::1]:9/feed, ::1",
        "http://[::1]:9/a|b, ::1",
        "https://example.fr?q=/, example.fr",
        "https://example.fr#a|b, example.fr",
    })
    void theHostOfAnAddressIsRead(String address, String host) {
        assertThat(Host.ofAddress(address)).contains(new Host(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about:blank",
                "data:text/html,a|b",
                "data:text/html,https://example.fr/",
                "blob:https://example.fr/1",
                "://example.fr/",
                "",
                "/path",
                "file:///etc/x",
                "https://./",
                "https://[::1"
            })
    void anAddressMayHaveNoHost(String address) {
        assertThat(Host.ofAddress(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "example.fr, example.fr, true",
        "example.fr, data.example.fr, true",
        "example.fr, a.data.example.fr, true",
        "example.fr, badexample.fr, false",
        "data.example.fr, example.fr, false",
        "127.0.0.1, 127.0.0.1, true",
    })
    void aHostCoversItselfAndItsSubdomains(String host, String other, boolean covers) {
        assertThat(new Host(host).covers(new Host(other))).isEqualTo(covers);
    }

    @Test
    void anAddressCoversNothingButItself() {
        assertThat(new Host("127.0.0.1").covers(new Host("a.127.0.0.1"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, true",
        "gouv.fr, true",
        "github.io, true",
        "example.fr, false",
        "ministere.gouv.fr, false",
        "127.0.0.1, false",
        "under_score.fr, false",
    })
    void underAPublicSuffixAnyoneMayHaveASite(String host, boolean suffix) {
        assertThat(new Host(host).isPublicSuffix()).isEqualTo(suffix);
    }

    @Test
    void hostsAreOrderedByName() {
        assertThat(new Host("a.fr")).isLessThan(new Host("b.fr"));
    }
}
