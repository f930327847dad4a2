package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.ThirdPartyCookieCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The start-up self-check says what is so, both ways. */
class ThirdPartyCookiesIT {
    private static ThirdPartyCookieCheck check(LaunchOptions options) {
        try (OwnBrowser browser = OwnBrowser.open(options)) {
            return ThirdPartyCookieCheck.run(browser.session());
        }
    }

    @Test
    void aThirdPartysCookieIsSeen() {
        assertThat(check(LaunchOptions.defaults())).isEqualTo(new ThirdPartyCookieCheck(true, ""));
    }

    @Test
    void aBrowserThatBlocksThemIsFoundOut() {
        LaunchOptions blocking =
                LaunchOptions.defaults().withExtraArguments(List.of("--test-third-party-cookie-phaseout"));
        assertThat(check(blocking).visible()).isFalse();
    }
}
