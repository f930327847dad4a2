package io.github.temoin.proof;

import io.github.temoin.browser.BrowserSession;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.LocalChromium;
import java.util.Optional;

/** A browser of a test's own, with what starts it. */
record OwnBrowser(LocalChromium venue, BrowserSession session) implements AutoCloseable {

    static OwnBrowser open(LaunchOptions options) {
        LocalChromium venue = LocalChromium.find(Optional.empty());
        try {
            return new OwnBrowser(venue, venue.open(options));
        } catch (RuntimeException failed) {
            venue.close();
            throw failed;
        }
    }

    @Override
    public void close() {
        try (venue;
                session) {
            // the browser first
        }
    }
}
