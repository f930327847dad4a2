package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserVersionTest {
    @ParameterizedTest
    @CsvSource({
        "Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm), chromium, 156.0.8078.79, 156",
        "Google Chrome 141.0.7390.54 , chrome, 141.0.7390.54, 141",
        "Google Chrome for Testing 140.0.7339.80, chrome, 140.0.7339.80, 140",
        "Chromium 139.0.7258.127 snap, chromium, 139.0.7258.127, 139",
        "ChromeDriver 156.0.8078.79 (a21ce95c24ce39-refs/branch-heads/8078@{#1704}), chromedriver, 156.0.8078.79, 156",
    })
    void whatAProgramPrintsIsRead(String printed, String name, String full, String major) {
        BrowserVersion version = BrowserVersion.parse(printed).orElseThrow();
        assertThat(version).isEqualTo(new BrowserVersion(name, full));
        assertThat(version.major()).isEqualTo(major);
    }

    @Test
    void aWarningBeforeTheVersionIsPassedOver() {
        String printed = "/usr/bin/chromium: 9: unexpected operator\nChromium 156.0.8078.79 built on Debian\n";
        assertThat(BrowserVersion.parse(printed)).contains(new BrowserVersion("chromium", "156.0.8078.79"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Usage: chrome [OPTIONS]", "Chromium", "156.0.8078.79"})
    void whatNamesNoVersionIsNone(String printed) {
        assertThat(BrowserVersion.parse(printed)).isEmpty();
    }

    @Test
    void aDriverFitsByItsMajorVersion() {
        BrowserVersion browser = new BrowserVersion("chromium", "156.0.8078.79");
        assertThat(new BrowserVersion("chromedriver", "156.0.1.2").fits(browser))
                .isTrue();
        assertThat(new BrowserVersion("chromedriver", "15.0.8078.79").fits(browser))
                .isFalse();
    }
}
