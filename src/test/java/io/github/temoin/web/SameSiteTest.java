package io.github.temoin.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSiteTest {

    @ParameterizedTest
    @CsvSource({"Lax, LAX", "strict, STRICT", " NONE , NONE", "STRICT, STRICT", "'', UNSPECIFIED", "lax;, UNSPECIFIED"})
    void theAttributeIsReadAsBrowsersDo(String attribute, SameSite read) {
        assertThat(SameSite.of(attribute)).isEqualTo(read);
    }
}
