package io.github.temoin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    private final Map<String, String> properties = new HashMap<>(Map.of("user.home", "/home/jo", "java.version", "17"));
    private final Map<String, String> environment = new HashMap<>(Map.of("PATH", "/usr/bin"));
    private final Map<String, String> parameters =
            new HashMap<>(Map.of("junit.jupiter.execution.parallel.enabled", "x"));

    @Test
    void nothingNeedsToBeSet() {
        Settings settings = read();

        assertThat(settings.portal()).isEqualTo(new PortalChoice.Embedded());
        assertThat(settings.suites()).isEqualTo(Path.of("suites"));
        assertThat(settings.suite()).isEmpty();
        assertThat(settings.browsers()).containsExactly(BrowserName.CHROME);
        assertThat(settings.browserBinary()).isEmpty();
        assertThat(settings.visitors()).isEmpty();
        assertThat(settings.dwell()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.language()).isEmpty();
        assertThat(settings.strict()).isFalse();
        assertThat(settings.faults()).isEmpty();
        assertThat(settings.headless()).isTrue();
        assertThat(settings.proxy()).isEmpty();
        assertThat(settings.insecure()).isFalse();
        assertThat(settings.signIn()).isEmpty();
        assertThat(settings.basicAuth()).isEmpty();
        assertThat(settings.shown())
                .containsExactly(
                        entry("temoin.portal", "embedded"),
                        entry("temoin.suites", "suites"),
                        entry("temoin.suite", "all"),
                        entry("temoin.browser", "chrome"),
                        entry("temoin.dwell", "10s"),
                        entry("temoin.strict", "false"),
                        entry("temoin.headless", "true"),
                        entry("temoin.insecure", "false"));
    }

    @Test
    void everySettingIsRead() {
        properties.put("temoin.portal", "https://data.example.org/");
        properties.put("temoin.suites", "other/suites");
        properties.put("temoin.suite", "a, b,,a");
        properties.put("temoin.browser", "chrome");
        properties.put("temoin.browserBinary", "/opt/chrome");
        properties.put("temoin.visitors", "3");
        properties.put("temoin.dwell", "500ms");
        properties.put("temoin.lang", "en");
        properties.put("temoin.strict", "TRUE");
        properties.put("temoin.headless", "false");
        properties.put("temoin.proxy", "http://proxy.example.org:3128");
        properties.put("temoin.insecure", "true");
        environment.put("TEMOIN_USER", "jo");
        environment.put("TEMOIN_PASSWORD", "s3cret");
        environment.put("TEMOIN_BASIC_AUTH", "staging:s3:cret");

        Settings settings = read();

        assertThat(settings.portal()).isEqualTo(new PortalChoice.At(URI.create("https://data.example.org")));
        assertThat(settings.suites()).isEqualTo(Path.of("other/suites"));
        assertThat(settings.suite()).containsExactly("a", "b");
        assertThat(settings.browserBinary()).contains(Path.of("/opt/chrome"));
        assertThat(settings.visitors()).contains(3);
        assertThat(settings.dwell()).isEqualTo(Duration.ofMillis(500));
        assertThat(settings.language()).contains(Locale.ENGLISH);
        assertThat(settings.strict()).isTrue();
        assertThat(settings.headless()).isFalse();
        assertThat(settings.proxy()).contains("http://proxy.example.org:3128");
        assertThat(settings.insecure()).isTrue();
        assertThat(settings.signIn().orElseThrow().password()).isEqualTo("s3cret");
        assertThat(settings.basicAuth().orElseThrow().user()).isEqualTo("staging");
        assertThat(settings.basicAuth().orElseThrow().password()).isEqualTo("s3:cret");
    }

    @Test
    void noSecretIsShown() {
        environment.put("TEMOIN_USER", "jo.example");
        environment.put("TEMOIN_PASSWORD", "s3cret");
        environment.put("TEMOIN_BASIC_AUTH", "jo.example:s3cret");
        environment.put("HTTPS_PROXY", "http://jo.example:s3cret@proxy.example.org:3128");
        properties.put("temoin.portal", "live");

        Settings settings = read();

        assertThat(settings.shown())
                .contains(
                        entry("TEMOIN_USER", "given"),
                        entry("TEMOIN_BASIC_AUTH", "given"),
                        entry("temoin.proxy", "http://proxy.example.org:3128"));
        assertThat(settings.toString() + settings.signIn() + settings.basicAuth())
                .doesNotContain("s3cret")
                .doesNotContain("jo.example");
    }

    @Test
    void aSystemPropertyCountsBeforeTheEnvironmentAndThatBeforeJUnit() {
        parameters.put("temoin.dwell", "1s");
        assertThat(read().dwell()).hasSeconds(1);

        environment.put("TEMOIN_DWELL", "2s");
        assertThat(read().dwell()).hasSeconds(2);

        properties.put("temoin.dwell", "3s");
        assertThat(read().dwell()).hasSeconds(3);
    }

    @ParameterizedTest
    @CsvSource({"TEMOIN_BROWSER_BINARY", "TEMOIN_BROWSERBINARY"})
    void anEnvironmentVariableMayOrMayNotDivideWords(String name) {
        environment.put(name, "/opt/chrome");

        assertThat(read().browserBinary()).contains(Path.of("/opt/chrome"));
    }

    @Test
    void blankTextIsNone() {
        environment.put("TEMOIN_USER", "");
        environment.put("TEMOIN_PASSWORD", " ");
        environment.put("TEMOIN_STRICT", "");
        properties.put("temoin.faults", "");

        assertThat(read().signIn()).isEmpty();
        assertThat(read().faults()).isEmpty();
    }

    @Test
    void faultsAreKeptAsWritten() {
        properties.put("temoin.faults", "no-such-fault,other");

        assertThat(read().faults()).contains("no-such-fault,other");
    }

    @Test
    void theProxyOfTheEnvironmentIsForPortalsOutThere() {
        environment.put("https_proxy", "proxy.example.org:3128");
        assertThat(read().proxy()).isEmpty();

        properties.put("temoin.portal", "live");
        assertThat(read().proxy()).contains("proxy.example.org:3128");

        environment.put("HTTPS_PROXY", "http://[::1]:3128/");
        assertThat(read().proxy()).contains("http://[::1]:3128");

        environment.put("HTTPS_PROXY", "not a proxy");
        environment.remove("https_proxy");
        assertThat(read().proxy()).isEmpty();
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        properties.put("temoin.browsr", "chrome");
        properties.put("temoin.foo", "x");
        properties.put("temoin.password", "s3cret");
        properties.put("temoin.portal", "embeded");
        properties.put("temoin.dwell", "10");
        properties.put("temoin.visitors", "none");
        properties.put("temoin.strict", "");
        environment.put("TEMOIN_HEADLES", "false");
        environment.put("TEMOIN_HEADLESS", "no");
        environment.put("TEMOIN_USER", "jo");
        environment.put("TEMOIN_BASIC_AUTH", "s3cret");
        parameters.put("temoin.langue", "fr");
        parameters.put("temoin.lang", "de");

        assertThatThrownBy(this::read)
                .isInstanceOf(SettingsException.class)
                .hasNoCause()
                .satisfies(thrown -> assertThat(thrown.getStackTrace()).isEmpty())
                .hasMessage("""
                        Settings have 13 mistakes:
                        temoin.browsr (system property): unknown setting; did you mean temoin.browser?
                        temoin.foo (system property): unknown setting; known: temoin.portal, temoin.suites, temoin.suite, temoin.browser, temoin.browserBinary, temoin.grid, temoin.visitors, temoin.dwell, temoin.lang, temoin.strict, temoin.faults, temoin.headless, temoin.proxy, temoin.insecure, temoin.draft
                        temoin.password (system property): this is read from the environment only, where others do not see it; set TEMOIN_PASSWORD
                        temoin.langue (JUnit parameter): unknown setting; did you mean temoin.lang?
                        TEMOIN_HEADLES (environment): unknown setting; did you mean TEMOIN_HEADLESS?
                        temoin.portal (system property): 'embeded' is no portal; did you mean 'embedded'?
                        temoin.visitors (system property): 'none' is no number of browsers; write one from 1 to 64
                        temoin.dwell (system property): '10' is no length of time; write a number and a unit such as 10s, 500ms or 2m, or PT10S
                        temoin.lang (JUnit parameter): 'de' is no language of reports; write fr or en
                        temoin.strict (system property): no value; write true or false
                        TEMOIN_HEADLESS (environment): 'no' is no truth value; write true or false
                        TEMOIN_USER, TEMOIN_PASSWORD (environment): one is set without the other; set both or none
                        TEMOIN_BASIC_AUTH (environment): a user, a colon and a password are expected""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "temoin.portal   | nowhere | 'nowhere' is no portal; write embedded, live or an address such as https://data.example.org",
                "temoin.portal   | localhost:80 | this is no address of a portal; write one that begins with https:// or http://",
                "temoin.portal   | http://a:b@c.example | an address must not hold a user or password; remove what stands before '@', and set TEMOIN_BASIC_AUTH in the environment",
                "temoin.suite    | ,       | ',' names nothing; write names with commas between",
                "temoin.browser  | ,       | ',' names nothing; write names with commas between",
                "temoin.browser  | chrom   | 'chrom' is no browser that suites can be run in; did you mean 'chrome'?",
                "temoin.grid     | http://grid | browsers of a Selenium Grid cannot be used yet; leave it out",
                "temoin.visitors | 0       | '0' is no number of browsers; write one from 1 to 64",
                "temoin.visitors | 65      | '65' is no number of browsers; write one from 1 to 64",
                "temoin.dwell    | 0s      | '0s' is no time to watch a page; write one above 0 and up to an hour",
                "temoin.dwell    | 61m     | '61m' is no time to watch a page; write one above 0 and up to an hour",
                "temoin.proxy    | http://jo:s3cret@proxy | a browser takes no user or password for a proxy; write host and port alone",
                "temoin.proxy    | ftp://proxy | this is no address of a proxy; write one such as http://proxy.example.org:3128",
            })
    void aValueThatDoesNotFitIsRefused(String name, String value, String mistake) {
        properties.put(name, value);

        assertThatThrownBy(this::read)
                .hasMessage("A setting has a mistake:\n" + name + " (system property): " + mistake);
    }

    @Test
    void faultsNeedTheEmbeddedPortal() {
        properties.put("temoin.portal", "live");
        environment.put("TEMOIN_FAULTS", "some-fault");

        assertThatThrownBy(this::read)
                .hasMessageEndingWith("TEMOIN_FAULTS (environment): faults are the embedded portal's,"
                        + " and this run goes to live; leave out one of the two");
    }

    @ParameterizedTest
    @CsvSource({
        "10s, 10000, 10s",
        "500ms, 500, 500ms",
        "2m, 120000, 120s",
        "PT1.5S, 1500, 1500ms",
        "1 s, 1000, 1s",
        "1h, -1, ''"
    })
    void aDwellIsANumberWithAUnit(String text, long millis, String shown) {
        properties.put("temoin.dwell", text);

        if (millis < 0) {
            assertThatThrownBy(this::read).isInstanceOf(SettingsException.class);
        } else {
            assertThat(read().dwell()).hasMillis(millis);
            assertThat(read().shown()).containsEntry("temoin.dwell", shown);
        }
    }

    @Test
    void namesOfJUnitParametersAreReadFromTheirFile() {
        assertThat(SettingsReader.namesIn("io/github/temoin/audit/parameters.properties"))
                .containsExactlyInAnyOrder("temoin.dwell", "junit.jupiter.execution.parallel.enabled");
        assertThat(SettingsReader.namesIn("no/such/file.properties")).isEmpty();
    }

    private Settings read() {
        return SettingsReader.read(new SettingSources(
                properties, environment, name -> Optional.ofNullable(parameters.get(name)), parameters.keySet()));
    }
}
