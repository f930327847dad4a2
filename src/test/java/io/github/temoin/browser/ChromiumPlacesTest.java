package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChromiumPlacesTest {
    private static ChromiumPlaces on(String system, Map<String, String> environment) {
        return new ChromiumPlaces(new Machine(system, environment, Path.of("/home/me"), "me"));
    }

    @Test
    void thePathComesFirst() {
        assertThat(on("Linux", Map.of("PATH", "/a")).browsers())
                .startsWith(Path.of("/a/chromium"), Path.of("/a/chromium-browser"), Path.of("/a/google-chrome"))
                .contains(Path.of("/opt/google/chrome/chrome"));
    }

    @Test
    void aMacHasApplications() {
        assertThat(on("Mac OS X", Map.of()).browsers())
                .contains(
                        Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                        Path.of("/home/me/Applications/Chromium.app/Contents/MacOS/Chromium"));
    }

    @Test
    void windowsHasProgramFiles() {
        ChromiumPlaces places = on("Windows 11", Map.of("ProgramFiles", "/pf", "PATH", "/p"));
        assertThat(places.browsers())
                .contains(Path.of("/p/chrome.exe"), Path.of("/pf/Google/Chrome/Application/chrome.exe"));
        assertThat(places.drivers(Path.of("/pf/chrome.exe"))).contains(Path.of("/p/chromedriver.exe"));
    }

    @Test
    void aDriverIsLookedForBesideItsBrowser() {
        assertThat(on("Linux", Map.of()).drivers(Path.of("/opt/chrome/chrome")))
                .contains(Path.of("/opt/chrome/chromedriver"), Path.of("/usr/lib/chromium/chromedriver"));
    }

    @Test
    void aBuildServerNamesItsDriversFolder() {
        assertThat(on("Linux", Map.of("CHROMEWEBDRIVER", "/drivers")).drivers(Path.of("/usr/bin/google-chrome")))
                .contains(Path.of("/drivers/chromedriver"));
    }

    @Test
    void anEmptyPathIsNoPlace() {
        assertThat(on("Linux", Map.of("PATH", "")).drivers(Path.of("/opt/chrome/chrome")))
                .doesNotContain(Path.of("chromedriver"));
    }
}
