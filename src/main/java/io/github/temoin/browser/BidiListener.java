package io.github.temoin.browser;

/**
 * Is handed every event of a session, one after the other, in the order in which they came over the socket, always on
 * the same thread. It may send commands. One that throws is not swallowed: the event counts as {@linkplain
 * BidiChannel#lost() lost}.
 */
@FunctionalInterface
public interface BidiListener {
    void onEvent(BidiEvent event);
}
