package io.github.temoin.browser;

import java.util.Optional;

/** One running browser, with one visitor at a time. */
public final class BrowserSession implements AutoCloseable {
    private BrowserSession() {}

    public BrowserIdentity identity() {
        return Unbuilt.yet(false);
    }

    public BidiChannel channel() {
        return Unbuilt.yet(false);
    }

    /**
     * Let a visitor in: a fresh user context with an empty jar and storage, or the default context of a browser that
     * was started on a {@link ProfileFolder}.
     *
     * @throws IllegalStateException if there is one already
     * @throws BrowserGone if the browser is not there any more
     */
    public Visitor newVisitor(VisitorOptions options) {
        return Unbuilt.yet(false);
    }

    /** Whether the browser and its driver are running and the connection is open. */
    public boolean alive() {
        return Unbuilt.yet(false);
    }

    /**
     * The browser's own network log, where {@link LaunchOptions#networkLog()} asked for it and the system has named
     * pipes.
     */
    public Optional<NetLogStream> networkLog() {
        return Unbuilt.yet(false);
    }

    /** Quit the browser, cleanly where it still answers, and remove all that it left. Never throws. */
    @Override
    public void close() {}
}
