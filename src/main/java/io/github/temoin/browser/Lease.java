package io.github.temoin.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A browser of the pool, the holder's alone until closed. */
public final class Lease implements AutoCloseable {
    private final BrowserSession session;
    private final Consumer<Lease> giveBack;
    private final AtomicBoolean given = new AtomicBoolean();

    Lease(BrowserSession session, Consumer<Lease> giveBack) {
        this.session = session;
        this.giveBack = giveBack;
    }

    public BrowserSession session() {
        return session;
    }

    /** Give the browser back; a visitor still there is sent away. Closing twice does nothing. Never throws. */
    @Override
    public void close() {
        if (given.compareAndSet(false, true)) {
            giveBack.accept(this);
        }
    }
}
