package io.github.temoin.evidence;

/** Whether a page truly arrived. */
public sealed interface Arrival {

    /**
     * The portal's page arrived.
     *
     * @param status of the response
     * @param guessed whether there was no marker to prove it
     */
    record Arrived(int status, boolean guessed) implements Arrival {}

    /**
     * It did not.
     *
     * @param detail the browser's or server's own word: a status, a net error, a host
     */
    record Missed(Obstacle obstacle, String detail) implements Arrival {}

    /** Tells whether the page arrived. */
    default boolean arrived() {
        return this instanceof Arrived;
    }
}
