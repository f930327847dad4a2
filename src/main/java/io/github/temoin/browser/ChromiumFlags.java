package io.github.temoin.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Chromium's command line and preferences.
 *
 * @param options what the caller wants
 * @param version of the browser
 * @param root whether it runs as root, whom its sandbox refuses
 */
record ChromiumFlags(LaunchOptions options, BrowserVersion version, boolean root) {
    /** Nobody listens there: the browser's own calls home would share a visitor's cookies. */
    private static final String NOWHERE = "http://127.0.0.1:9";

    /**
     * The first calls home. Each window would load two pages for suggestions in an address bar that no visitor uses, and
     * keep a renderer spare: that was most of what a window cost, 0.4 s of CPU against 0.2 s.
     */
    private static final List<String> UNWANTED = List.of(
            "NetworkTimeServiceQuerying",
            "AutofillServerCommunication",
            "WebUIOmniboxPopup",
            "WebUIOmniboxAimPopup",
            "SpareRendererForSitePerProcess");

    /** Pixels that a window is higher than its viewport, by its frame and bars. */
    private static final int CHROME_HEIGHT = 87;

    List<String> arguments(Path profile, Optional<Path> networkLog) {
        List<String> arguments = new ArrayList<>(List.of(
                "--user-data-dir=" + profile,
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--gaia-url=" + NOWHERE,
                "--component-updater=url-source=" + NOWHERE + "/u",
                "--disable-features=" + String.join(",", UNWANTED),
                "--window-size=" + Viewport.LAPTOP.width() + "," + (Viewport.LAPTOP.height() + CHROME_HEIGHT)));
        if (options.headless()) {
            // Without a screen of its own the headless one is 800 by 600: smaller than the window.
            arguments.add("--headless=new");
            arguments.add("--screen-info={1920x1080}");
        }
        if (root) {
            arguments.add("--no-sandbox");
        }
        options.language().ifPresent(tags -> arguments.add("--lang=" + tags.split(",", -1)[0].strip()));
        options.proxy().ifPresent(address -> arguments.add("--proxy-server=" + address));
        if (options.disguised()) {
            arguments.add("--disable-blink-features=AutomationControlled");
            arguments.add("--user-agent=" + plainUserAgent(System.getProperty("os.name"), version.major()));
        }
        if (options.privacyControl()) {
            // Measured: the header goes with every request, those of workers too, and frames and workers can read it.
            arguments.add("--enable-features=GlobalPrivacyControlForce");
        }
        networkLog.ifPresent(file -> {
            arguments.add("--log-net-log=" + file);
            arguments.add("--net-log-capture-mode=IncludeSensitive");
        });
        arguments.addAll(options.extraArguments());
        return List.copyOf(arguments);
    }

    /** Third-party cookies are let through: Chromium would block them silently, and with them what is looked for. */
    Map<String, Object> preferences(Path downloads) {
        Map<String, Object> preferences = new HashMap<>();
        preferences.put("profile.cookie_controls_mode", 0);
        preferences.put("profile.block_third_party_cookies", false);
        preferences.put("download.default_directory", downloads.toString());
        preferences.put("download.prompt_for_download", false);
        options.language().ifPresent(tags -> preferences.put("intl.accept_languages", tags));
        return Map.copyOf(preferences);
    }

    /** What a Chrome with a window calls itself: all but the major version has been frozen since Chrome 101. */
    static String plainUserAgent(String system, String major) {
        String name = system.toLowerCase(Locale.ROOT);
        String platform = "X11; Linux x86_64";
        if (name.startsWith("windows")) {
            platform = "Windows NT 10.0; Win64; x64";
        } else if (name.startsWith("mac")) {
            platform = "Macintosh; Intel Mac OS X 10_15_7";
        }
        return "Mozilla/5.0 (" + platform + ") AppleWebKit/537.36 (KHTML, like Gecko) Chrome/" + major
                + ".0.0.0 Safari/537.36";
    }
}
