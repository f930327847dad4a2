package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChromiumFinderTest {
    private static final DriverDownload NO_NETWORK = browser -> {
        throw new NoBrowserException("no network");
    };

    private final Map<Path, BrowserVersion> installed = new HashMap<>();

    private void install(String path, String name, String version) {
        installed.put(Path.of(path), new BrowserVersion(name, version));
    }

    private ChromiumFinder finder(DriverDownload download) {
        String path = String.join(File.pathSeparator, "/opt/nothing", "/usr/bin");
        Machine machine = new Machine("Linux", Map.of("PATH", path), Path.of("/home/me"), "me");
        return new ChromiumFinder(
                new ChromiumPlaces(machine), program -> Optional.ofNullable(installed.get(program)), download);
    }

    @Test
    void aBrowserAndADriverOnThePathAreFound() {
        install("/usr/bin/chromium", "chromium", "156.0.1.1");
        install("/usr/bin/chromedriver", "chromedriver", "156.0.2.2");
        ChromiumFinder.Pair pair = finder(NO_NETWORK).find(Optional.empty(), Optional.empty());
        assertThat(pair.browser().path()).isEqualTo(Path.of("/usr/bin/chromium"));
        assertThat(pair.driver().path()).isEqualTo(Path.of("/usr/bin/chromedriver"));
    }

    @Test
    void aBrowserWithADriverIsPreferredToOneWithout() {
        install("/usr/bin/chromium", "chromium", "150.0.1.1");
        install("/usr/bin/google-chrome", "chrome", "156.0.1.1");
        install("/usr/bin/chromedriver", "chromedriver", "156.0.2.2");
        ChromiumFinder.Pair pair = finder(NO_NETWORK).find(Optional.empty(), Optional.empty());
        assertThat(pair.browser().version().name()).isEqualTo("chrome");
    }

    @Test
    void theDriverThatWasNamedComesFirst() {
        install("/usr/bin/chromium", "chromium", "156.0.1.1");
        install("/usr/bin/chromedriver", "chromedriver", "156.0.2.2");
        install("/mine/chromedriver", "chromedriver", "156.0.3.3");
        ChromiumFinder.Pair pair =
                finder(NO_NETWORK).find(Optional.empty(), Optional.of(Path.of("/mine/chromedriver")));
        assertThat(pair.driver().path()).isEqualTo(Path.of("/mine/chromedriver"));
    }

    @Test
    void theBrowserThatWasNamedIsTheOnlyOneLookedAt() {
        install("/usr/bin/chromium", "chromium", "156.0.1.1");
        install("/usr/bin/chromedriver", "chromedriver", "156.0.2.2");
        assertThatExceptionOfType(NoBrowserException.class)
                .isThrownBy(() -> finder(NO_NETWORK).find(Optional.of(Path.of("/mine/chrome")), Optional.empty()))
                .withMessageContaining("/mine: chrome")
                .withMessageNotContaining("/usr/bin");
    }

    @Test
    void aDriverThatDoesNotFitIsFetched() {
        install("/usr/bin/chromium", "chromium", "156.0.1.1");
        install("/usr/bin/chromedriver", "chromedriver", "155.0.2.2");
        install("/cache/chromedriver", "chromedriver", "156.0.3.3");
        ChromiumFinder.Pair pair =
                finder(browser -> Path.of("/cache/chromedriver")).find(Optional.empty(), Optional.empty());
        assertThat(pair.driver().path()).isEqualTo(Path.of("/cache/chromedriver"));
    }

    @Test
    void withoutABrowserAllPlacesAreNamed() {
        assertThatExceptionOfType(NoBrowserException.class)
                .isThrownBy(() -> finder(NO_NETWORK).find(Optional.empty(), Optional.empty()))
                .withMessageContaining(
                        "\n  /opt/nothing: chromium, chromium-browser, google-chrome, google-chrome-stable, chrome\n")
                .withMessageContaining("\n  /opt/google/chrome: chrome\n")
                .withMessageContaining("apt-get install chromium chromium-driver")
                .withMessageContaining("-Dtemoin.browserBinary=PATH")
                .satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
    }

    @Test
    void withoutADriverAllThatWasTriedIsNamed() {
        install("/usr/bin/chromium", "chromium", "156.0.1.1");
        install("/usr/bin/chromedriver", "chromedriver", "155.0.2.2");
        assertThatExceptionOfType(NoBrowserException.class)
                .isThrownBy(() -> finder(NO_NETWORK).find(Optional.empty(), Optional.empty()))
                .withMessageContaining("No ChromeDriver of version 156 for chromium 156.0.1.1 at /usr/bin/chromium")
                .withMessageContaining("Does not fit:\n  chromedriver 155.0.2.2 at /usr/bin/chromedriver\n")
                .withMessageContaining("\n  /opt/nothing: chromedriver, chromium.chromedriver\n")
                .withMessageContaining("Nor from the network: no network")
                .withMessageContaining("-Dwebdriver.chrome.driver=PATH");
    }
}
