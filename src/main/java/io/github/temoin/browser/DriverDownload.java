package io.github.temoin.browser;

import io.github.bonigarcia.wdm.WebDriverManager;
import io.github.bonigarcia.wdm.config.WebDriverManagerException;
import java.nio.file.Path;
import java.util.Optional;

/** Gets a driver that is not on this machine yet. */
@FunctionalInterface
interface DriverDownload {
    /**
     * A driver for a browser of this version, from the network or from what was got before.
     *
     * @throws NoBrowserException with the reason, within seconds, if it cannot be got
     */
    Path get(BrowserVersion browser);

    /** By WebDriverManager, which keeps what it got in the user's cache. */
    static DriverDownload byWebDriverManager() {
        return browser -> {
            WebDriverManager manager = WebDriverManager.chromedriver()
                    .browserVersion(browser.major())
                    .avoidBrowserDetection()
                    .avoidExport()
                    .timeout(15);
            try {
                manager.setup();
            } catch (WebDriverManagerException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                throw new NoBrowserException("it could not be downloaded: " + cause);
            }
            return Path.of(Optional.ofNullable(manager.getDownloadedDriverPath())
                    .orElseThrow(() -> new NoBrowserException("it could not be downloaded")));
        };
    }
}
