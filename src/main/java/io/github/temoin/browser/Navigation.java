package io.github.temoin.browser;

import java.time.Duration;

/** How a navigation ended. The HTTP status is not known here: the network events tell it. */
public sealed interface Navigation {
    /** The address in the window now: after redirects, or the one asked for where nothing arrived. */
    String url();

    /** The document and all it waits for came. A portal's error page counts: it is a document. */
    record Loaded(String url) implements Navigation {}

    /** A document may have come, but was not done loading in time. */
    record Unfinished(String url, Duration waited) implements Navigation {}

    /**
     * No document came.
     *
     * @param error the browser's own word, such as {@code net::ERR_CONNECTION_REFUSED}, {@code net::ERR_UNSAFE_PORT}
     */
    record Failed(String url, String error) implements Navigation {}
}
