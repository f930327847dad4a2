package io.github.temoin.suite;

import io.github.temoin.web.Host;
import java.net.URI;
import java.util.Optional;

/** Which portal a suite is about. */
public sealed interface Portal {

    /** The host of its address; empty where it has none of its own. */
    Optional<Host> host();

    /**
     * Reads {@code embedded} or an address.
     *
     * @throws IllegalArgumentException if it is neither; the message says what would be right, and does not repeat a user or
     *     password that the address may hold
     */
    static Portal of(String text) {
        return text.equals("embedded") ? new Embedded() : Live.at(text);
    }

    /**
     * A portal with an address of its own.
     *
     * @param address scheme, host and port in canonical form, without a slash at its end; a path is the prefix of all pages
     */
    record Live(URI address) implements Portal {

        /**
         * Reads an address.
         *
         * @throws IllegalArgumentException if it is none of a portal; the message says what would be right, and does not
         *     repeat a user or password that the address may hold
         */
        public static Live at(String text) {
            return new Live(PortalAddress.parse(text));
        }

        @Override
        public Optional<Host> host() {
            return Host.ofAddress(address.toString());
        }
    }

    /** A suite that only the embedded portal can serve. */
    record Embedded() implements Portal {

        @Override
        public Optional<Host> host() {
            return Optional.empty();
        }
    }
}
