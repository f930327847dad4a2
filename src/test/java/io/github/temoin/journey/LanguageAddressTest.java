package io.github.temoin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageAddressTest {

    private final LanguageAddress address = new LanguageAddress("fr", "en");

    @ParameterizedTest
    @CsvSource({
        "https://portal.fr/, https://portal.fr/en/",
        "https://portal.fr/explore/, https://portal.fr/en/explore/",
        "https://portal.fr/fr/explore, https://portal.fr/en/explore/",
        "https://portal.fr/fr/, https://portal.fr/",
        "https://portal.fr/base/explore/, https://portal.fr/base/en-GB/explore/",
        "https://portal.fr/, https://en.portal.fr/",
        "https://www.portal.fr/, https://en.portal.fr/",
        "https://fr.portal.org/explore/, https://en.portal.org/explore/",
    })
    void theLanguageIsAPartOfTheAddress(URI one, URI other) {
        assertThat(address.tells(one, other)).isTrue();
        assertThat(address.tells(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://portal.fr/, https://portal.fr/",
        "https://portal.fr/en/, https://portal.fr/en/",
        "https://portal.fr/?flg=fr, https://portal.fr/?flg=en",
        "https://portal.fr/, https://portal.fr/home/",
        "https://portal.fr/, https://portal.fr/set-language/en/",
        "https://portal.fr/accueil, https://portal.fr/home",
        "https://portal.fr/, https://portal.fr/de/",
        "https://portal.fr/, https://www.portal.fr/",
        "https://data.portal.fr/, https://en.portal.fr/",
        "https://portal.fr/, https://portal.fr/enquete/",
    })
    void itIsNot(URI one, URI other) {
        assertThat(address.tells(one, other)).isFalse();
    }
}
