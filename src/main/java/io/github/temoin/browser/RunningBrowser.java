package io.github.temoin.browser;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.openqa.selenium.remote.RemoteWebDriver;
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
        RemoteWebDriver session,
        ProcessHandle process,
        TappedChannel channel,
        BrowserIdentity identity,
        Set<String> firstWindows,
        Optional<NetLogStream> networkLog,
        boolean ownProfile,
        Runnable removal) {
    private static final Logger LOG = LoggerFactory.getLogger(RunningBrowser.class);
    private static final Duration QUIT = Duration.ofSeconds(15);

    boolean alive() {
        return channel.open() && driver.alive() && process.isAlive();
    }

    /** Never throws. */
    void close() {
        if (alive()) {
            quit();
        }
        channel.close();
        driver.close();
        networkLog.ifPresent(NetLogStream::close);
        removal.run();
    }

    /** Only a browser that quits by itself writes its cookies to the profile. */
    private void quit() {
        CompletableFuture<Void> quitting = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        session.quit();
                        quitting.complete(null);
                    } catch (RuntimeException e) {
                        quitting.completeExceptionally(e);
                    }
                },
                "browser quit");
        thread.setDaemon(true);
        thread.start();
        try {
            quitting.orTimeout(QUIT.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            LOG.warn("a browser did not quit by itself and is ended: {}", identity.version());
        }
    }
}
