package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.audit.AuditListener;
import io.github.temoin.audit.Browsers;
import io.github.temoin.audit.Settings;
import io.github.temoin.audit.SettingsReader;
import io.github.temoin.charter.Category;
import io.github.temoin.draft.DraftFile;
import io.github.temoin.draft.Drafting;
import io.github.temoin.portal.EmbeddedPortal;
import io.github.temoin.rule.RuleBook;
import io.github.temoin.suite.Portal;
import io.github.temoin.suite.Suite;
import io.github.temoin.suite.SuiteCookie;
import io.github.temoin.suite.SuiteFile;
import io.github.temoin.web.Host;
import io.github.temoin.web.Lifetime;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite that is drafted from a portal's address alone is the one that the portal was made from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftIT {

    private static final Path SUITES = Path.of("suites");

    private final Settings settings =
            SettingsReader.read(name -> Optional.of("1500ms").filter(dwell -> name.equals("temoin.dwell")));
    private Browsers browsers;

    @TempDir
    private Path folder;

    /** What a charter says of a cookie, as far as a policy page says it, too. */
    private record Declared(
            String name,
            Category category,
            Optional<Host> domain,
            Optional<String> provider,
            Optional<String> service,
            Optional<String> purpose,
            Optional<Duration> lifetime) {

        static List<Declared> in(Suite suite) {
            return suite.cookies().stream().map(Declared::of).toList();
        }

        private static Declared of(SuiteCookie cookie) {
            return new Declared(
                    cookie.name().text(),
                    cookie.category(),
                    cookie.domain(),
                    cookie.provider(),
                    cookie.service(),
                    cookie.purpose(),
                    cookie.lifetime().map(Lifetime::longest));
        }
    }

    @BeforeAll
    void startBrowsers() {
        browsers = Browsers.start(settings);
    }

    @AfterAll
    void closeBrowsers() {
        browsers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedded-statistics", "data.metropole-rouen-normandie.fr"})
    void theEmbeddedPortalGivesItsSuiteBack(String name) {
        Path file = SUITES.resolve(name + SuiteFile.ENDING);
        Suite shipped = SuiteFile.read(file, RuleBook.ids());
        try (EmbeddedPortal portal = EmbeddedPortal.start(file, Set.of())) {
            Suite drafted = draft(new Portal.Embedded(), portal.address(), folder.resolve(name));

            assertThat(Declared.in(drafted)).containsExactlyElementsOf(Declared.in(shipped));
            assertThat(drafted.consent()).isEqualTo(shipped.consent());
            assertThat(drafted.pages()).isEqualTo(shipped.pages());
            assertThat(drafted.policy()).isEqualTo(shipped.policy());
            assertThat(drafted.language()).isEqualTo(shipped.language());
            assertThat(drafted.title()).isEqualTo(shipped.title());
            assertThat(drafted.marker().orElseThrow()).contains(shipped.marker().orElseThrow());
        }
    }

    /** Another server, another language, and a policy page without a word on cookies. */
    @Test
    void ofAnotherPortalWhatIsNotPublishedIsLeftToAPerson() {
        try (CouncilPortal portal = new CouncilPortal(false)) {
            Suite drafted = draft(new Portal.Live(portal.address()), portal.address(), folder.resolve("council"));

            assertThat(drafted.cookies()).isEmpty();
            assertThat(drafted.language().getLanguage()).isEqualTo("en");
            assertThat(drafted.policy()).contains("/privacy");
            assertThat(drafted.title()).isEqualTo("Ferrybridge Council data");
            assertThat(drafted.consent().orElseThrow().name()).isEqualTo("council.privacy");
        }
    }

    private Suite draft(Portal portal, URI address, Path into) {
        String text =
                new Drafting(browsers, settings, new AuditListener() {}, Clock.systemUTC()).draft(portal, address);
        return DraftFile.in(into, Host.ofAddress(address.toString()).orElseThrow())
                .write(text);
    }
}
