package io.github.temoin.browser;

/** A browser of the pool, the holder's alone until closed. */
public final class Lease implements AutoCloseable {
    private final BrowserSession session;
    private final Runnable giveBack;

    Lease(BrowserSession session, Runnable giveBack) {
        this.session = session;
        this.giveBack = giveBack;
    }

    public BrowserSession session() {
        return session;
    }

    /** Give the browser back; a visitor still there is sent away. Closing twice does nothing. */
    @Override
    public void close() {
        giveBack.run();
    }
}
