package io.github.temoin.suite;

import java.net.URI;

/** Which portal a suite is about. */
public sealed interface Portal {

    /**
     * A portal with an address of its own.
     *
     * @param address scheme, host and port; a path is the prefix of all pages
     */
    record Live(URI address) implements Portal {}

    /** A suite that only the embedded portal can serve. */
    record Embedded() implements Portal {}
}
