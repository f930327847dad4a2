package io.github.temoin.browser;

/** Where browsers come from. Closing it ends every browser that it started. */
public sealed interface Venue extends AutoCloseable permits LocalChromium {
    /**
     * Start a browser with an empty profile of its own, gone with it.
     *
     * @throws NoBrowserException if there is no browser to start
     * @throws BrowserGone if it does not come up
     */
    BrowserSession open(LaunchOptions options);

    /**
     * Start a browser with a profile that outlives it; its one visitor lives in the browser's default context. For a
     * journey that comes back: close the session, which quits the browser cleanly, and open the same profile again.
     *
     * @throws NoBrowserException if there is no browser to start
     * @throws BrowserGone if it does not come up, or the last browser on the profile was killed or had to be ended: only
     *     one that ends by itself keeps its cookies
     */
    BrowserSession open(LaunchOptions options, ProfileFolder profile);

    /** An empty profile, to be closed after the last session that uses it. */
    ProfileFolder newProfile();

    @Override
    void close();
}
