package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChromiumFlagsTest {
    private static final Path PROFILE = Path.of("/tmp/temoin-x/profile");
    private static final Path DOWNLOADS = Path.of("/tmp/temoin-x/downloads");

    private static ChromiumFlags flags(LaunchOptions options, boolean root) {
        return new ChromiumFlags(options, new BrowserVersion("chromium", "156.0.8078.79"), root);
    }

    private static List<String> arguments(LaunchOptions options) {
        return flags(options, false).arguments(PROFILE, Optional.empty());
    }

    @Test
    void theProfileIsTheBrowsersOwn() {
        assertThat(arguments(LaunchOptions.defaults())).contains("--user-data-dir=" + PROFILE);
    }

    @Test
    void theBrowserCallsNoOne() {
        assertThat(arguments(LaunchOptions.defaults()))
                .contains(
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--gaia-url=http://127.0.0.1:9",
                        "--component-updater=url-source=http://127.0.0.1:9/u",
                        "--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication,WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess");
    }

    @Test
    void globalPrivacyControlIsSentWhereAskedFor() {
        String flag = "--enable-features=GlobalPrivacyControlForce";

        assertThat(arguments(LaunchOptions.defaults().withPrivacyControl(true))).contains(flag);
        assertThat(arguments(LaunchOptions.defaults())).doesNotContain(flag);
    }

    @Test
    void theSandboxIsGivenUpForRootAlone() {
        assertThat(flags(LaunchOptions.defaults(), true).arguments(PROFILE, Optional.empty()))
                .contains("--no-sandbox");
        assertThat(arguments(LaunchOptions.defaults())).doesNotContain("--no-sandbox");
    }

    @Test
    void thirdPartyCookiesAreLetThrough() {
        assertThat(flags(LaunchOptions.defaults(), false).preferences(DOWNLOADS))
                .containsEntry("profile.cookie_controls_mode", 0)
                .containsEntry("profile.block_third_party_cookies", false);
    }

    @Test
    void aWindowIsShownOnlyWhereAskedFor() {
        assertThat(arguments(LaunchOptions.defaults())).contains("--headless=new");
        assertThat(arguments(LaunchOptions.defaults().withHeadless(false)))
                .noneMatch(argument -> argument.startsWith("--headless"));
    }

    @Test
    void theLanguageIsAskedOfPortals() {
        LaunchOptions options = LaunchOptions.defaults().withLanguage("fr-FR,fr");
        assertThat(arguments(options)).contains("--lang=fr-FR");
        assertThat(flags(options, false).preferences(DOWNLOADS)).containsEntry("intl.accept_languages", "fr-FR,fr");
    }

    @Test
    void aDisguisedBrowserSaysNeitherWebdriverNorHeadless() {
        assertThat(arguments(LaunchOptions.defaults().withDisguise(true)))
                .contains("--disable-blink-features=AutomationControlled")
                .anyMatch(argument -> argument.startsWith("--user-agent=Mozilla/5.0 (")
                        && argument.endsWith(" Chrome/156.0.0.0 Safari/537.36"));
        assertThat(arguments(LaunchOptions.defaults()))
                .noneMatch(argument -> argument.startsWith("--user-agent") || argument.contains("Automation"));
    }

    @Test
    void theNetworkLogGoesToItsPipe() {
        assertThat(flags(LaunchOptions.defaults(), false)
                        .arguments(PROFILE, Optional.of(Path.of("/tmp/temoin-x/network-log"))))
                .contains("--log-net-log=/tmp/temoin-x/network-log", "--net-log-capture-mode=IncludeSensitive");
    }

    @Test
    void theCallersOwnArgumentsComeLast() {
        LaunchOptions options =
                LaunchOptions.defaults().withProxy("http://proxy:3128").withExtraArguments(List.of("--x"));
        assertThat(arguments(options))
                .contains("--proxy-server=http://proxy:3128")
                .endsWith("--x");
    }
}
