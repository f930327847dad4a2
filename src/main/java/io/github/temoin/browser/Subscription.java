package io.github.temoin.browser;

/** A listener's place in a channel. Once closed, the listener is handed no further event. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
