package io.github.temoin.browser;

import java.util.List;

/** One isolated person: a cookie jar, a storage, and the windows that see them. */
public final class Visitor implements AutoCloseable {
    private final BrowserSession session;
    private final String userContext;

    Visitor(BrowserSession session, String userContext) {
        this.session = session;
        this.userContext = userContext;
    }

    /** The id that network events and {@code storage.getCookies} name this visitor by. */
    public String userContext() {
        return userContext;
    }

    public BidiChannel channel() {
        return session.channel();
    }

    /** Open a window of its own (a tab opened behind another would say {@code visibilityState=hidden}), blank. */
    public Page openWindow() {
        return Unbuilt.yet(false);
    }

    /** All windows of this visitor, those that a page opened too, in the browser's order. */
    public List<Page> pages() {
        return Unbuilt.yet(false);
    }

    /** Close all windows, and forget the jar and the storage. Never throws. */
    @Override
    public void close() {}
}
