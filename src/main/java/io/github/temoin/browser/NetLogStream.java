package io.github.temoin.browser;

import java.io.InputStream;

/**
 * Chromium's own network log, as it is written, through a named pipe: its values never lie on a disk. It must be read as
 * it comes (a reader that stalls holds up the browser's quit), and ends when the browser does.
 */
public final class NetLogStream implements AutoCloseable {
    private final InputStream stream;

    NetLogStream(InputStream stream) {
        this.stream = stream;
    }

    /** One line of JSON an event, in UTF-8; the first line holds the names of the event types. */
    public InputStream stream() {
        return stream;
    }

    @Override
    public void close() {}
}
