package io.github.temoin.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownCookiesTest {

    private final KnownCookies known = KnownCookies.load();

    @Test
    void theTableHasEachNameOnce() {
        assertThat(known.all())
                .hasSizeGreaterThan(80)
                .extracting(KnownCookies.Known::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "_ga, Google Analytics (audience)",
        "_ga_X1Y2, Google Analytics 4 (audience)",
        "_pk_id.1.ab12, Matomo (audience)",
        "atuserid, AT Internet / Piano (audience)",
        "_fbp, Meta (advertising)"
    })
    void aNameIsKnownByItsMostSpecificRow(String name, String as) {
        assertThat(known.of(name)).map(KnownCookies.Known::toString).contains(as);
    }

    @Test
    void ofTwoRowsThatMeanANameTheMoreSpecificOneIsTaken() {
        assertThat(known.of("xtant7")).map(row -> row.name().text()).contains("xtant*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessionid", "csrftoken", "django_language", "lang", "_gax", "_GA"})
    void aNameThatAnyoneMayUseIsNotKnown(String name) {
        assertThat(known.of(name)).isEmpty();
    }
}
