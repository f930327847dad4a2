package io.github.temoin.portal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalSuiteTest {
    private static final String SUITE = """
            portal: https://data.example.org
            pages: [/home, /more]
            cookies:
              - {name: own, category: necessary}
              - {name: shared, category: statistics, domain: example.org}
              - {name: theirs, category: statistics, domain: t.localhost}
              - {name: far, category: social, domain: far.example}
            hosts:
              - bare.localhost
              - {name: both.localhost, category: [statistics, social]}
            consent: {localStorage: choices}
            """;

    @TempDir
    Path folder;

    @Test
    void anySuiteCanBePlayedAsFarAsLoopbackGoes() throws IOException {
        PortalSuite suite = read(SUITE);

        assertThat(suite.optionalCategories()).containsExactly("statistics", "social");
        assertThat(suite.hostsOf("statistics")).containsExactly("both.localhost", "t.localhost");
        assertThat(suite.hostsOf("social")).containsExactly("both.localhost");
        assertThat(suite.ownCookies(DeclaredCookie::optional))
                .extracting(DeclaredCookie::name)
                .containsExactly("shared");
        assertThat(suite.consent()).isEqualTo(new Consent(false, "choices"));
        assertThat(suite.arrivalPage()).isEqualTo("/home");
        assertThat(suite.otherPage()).isEqualTo("/more");
    }

    @Test
    void aMistakeIsToldWithTheFile() {
        assertThatThrownBy(() -> read("cookies: [{name: a}]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("suite.yaml", "'category' is missing");
    }

    @ParameterizedTest
    @CsvSource({"P6M, PT4320H", "2 semaines, PT336H", "13 mois, PT9360H", "PT30M, PT30M", "1 year, PT8736H"})
    void aLifetimeIsAtMostWhatWasDeclared(String declared, Duration expected) {
        assertThat(Lifetimes.parse(declared)).contains(expected);
        assertThat(Lifetimes.parse("session")).isEmpty();
    }

    private PortalSuite read(String suite) throws IOException {
        return PortalSuite.read(Files.writeString(folder.resolve("suite.yaml"), suite));
    }
}
