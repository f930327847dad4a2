package io.github.temoin.browser;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The processes and connections of a browser.
 *
 * @param process the browser's own, which is the driver's child
 * @param firstWindows context ids of the windows that it began with; closing the last would end the session
 * @param ownProfile whether its profile goes with it
 * @param removal ends what is left of it, and removes its folder
 */
record RunningBrowser(
        DriverProcess driver,
        ProcessHandle process,
        TappedChannel channel,
        BrowserIdentity identity,
        Set<String> firstWindows,
        Optional<NetLogStream> networkLog,
        boolean ownProfile,
        Runnable removal) {
    private static final Logger LOG = LoggerFactory.getLogger(RunningBrowser.class);
    private static final Duration QUIT = Duration.ofSeconds(20);

    boolean alive() {
        return channel.open() && driver.alive() && process.isAlive();
    }

    /**
     * Never throws.
     *
     * @return whether the browser ended by itself, as asked
     */
    boolean close() {
        boolean clean = alive() && quit();
        channel.close();
        driver.close();
        networkLog.ifPresent(NetLogStream::close);
        removal.run();
        return clean;
    }

    /**
     * Only a browser that ends by itself writes its cookies to the profile. It is asked directly: the driver, asked to
     * quit, loses patience at some time and does not say so.
     */
    private boolean quit() {
        try {
            channel.send("goog:cdp.sendCommand", Map.of("method", "Browser.close", "params", Map.of()));
        } catch (BrowserGone e) {
            LOG.debug("the browser was quicker than its answer: {}", e.getMessage());
        } catch (CommandRefused | CommandTimedOut e) {
            LOG.warn("a browser would not quit and is ended: {}", e.getMessage());
            return false;
        }
        boolean ended = Patience.await(QUIT, () -> !process.isAlive());
        if (!ended) {
            LOG.warn("a browser did not quit within {} s and is ended", QUIT.toSeconds());
        }
        return ended;
    }
}
