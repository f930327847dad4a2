package io.github.temoin.audit;

import io.github.temoin.browser.BrowserIdentity;
import io.github.temoin.browser.BrowserPool;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.Lease;
import io.github.temoin.browser.LocalChromium;
import io.github.temoin.browser.NoBrowserException;
import io.github.temoin.browser.ThirdPartyCookieCheck;
import io.github.temoin.browser.Venue;
import io.github.temoin.suite.Suite;
import java.util.Optional;

/** The browsers of a run, once one of them has proved that it shows third-party cookies. */
public final class Browsers implements AutoCloseable {

    private final Venue venue;
    private final BrowserPool pool;
    private final BrowserIdentity identity;
    private final ThirdPartyCookieCheck check;

    private Browsers(Venue venue, BrowserPool pool, BrowserIdentity identity, ThirdPartyCookieCheck check) {
        this.venue = venue;
        this.pool = pool;
        this.identity = identity;
        this.check = check;
    }

    /** Starts a first browser, of no particular suite, and has it checked; throws as {@link #start(Settings, Optional)}. */
    public static Browsers start(Settings settings) {
        return start(settings, Optional.empty());
    }

    /**
     * Starts a first browser and has it checked.
     *
     * @param first whose visitors come first: the browser that was checked serves them next
     * @throws NoBrowserException if there is no browser to start; the message says what to do
     */
    public static Browsers start(Settings settings, Optional<Suite> first) {
        Venue venue = LocalChromium.find(settings.browserBinary());
        BrowserPool pool = new BrowserPool(venue, settings.visitors().orElseGet(Memory::browsersThatFit));
        try (Lease lease =
                pool.acquire(first.map(suite -> optionsFor(suite, settings)).orElseGet(() -> optionsOf(settings)))) {
            return new Browsers(venue, pool, lease.session().identity(), ThirdPartyCookieCheck.run(lease.session()));
        } catch (RuntimeException failed) {
            closeBoth(venue, pool);
            throw failed;
        }
    }

    Venue venue() {
        return venue;
    }

    BrowserPool pool() {
        return pool;
    }

    ThirdPartyCookieCheck check() {
        return check;
    }

    /** Name and version of the browser. */
    public String browser() {
        return identity.name() + " " + identity.version();
    }

    /** Name and version of what drives it. */
    public String driver() {
        return identity.driver();
    }

    @Override
    public void close() {
        closeBoth(venue, pool);
    }

    /** What the browsers of a suite's visitors are like. */
    static LaunchOptions optionsFor(Suite suite, Settings settings) {
        return optionsOf(settings)
                .withLanguage(suite.language().toLanguageTag())
                .withDisguise(suite.masked());
    }

    private static LaunchOptions optionsOf(Settings settings) {
        LaunchOptions options = LaunchOptions.defaults()
                .withHeadless(settings.headless())
                .withInsecure(settings.insecure())
                .withNetworkLog(true);
        return settings.proxy().map(options::withProxy).orElse(options);
    }

    private static void closeBoth(Venue venue, BrowserPool pool) {
        try (venue;
                pool) {
            // the pool first
        }
    }
}
