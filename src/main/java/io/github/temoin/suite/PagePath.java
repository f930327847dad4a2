package io.github.temoin.suite;

import java.net.URI;
import java.net.URISyntaxException;

/** Reads the path of a page. */
final class PagePath {

    private PagePath() {}

    /**
     * Gives a path as it was written.
     *
     * @throws IllegalArgumentException if it is no path; the message says what would be right
     */
    static String parse(String text) {
        if (text.contains("://")) {
            throw new IllegalArgumentException("'" + text
                    + "' is an address; write the path alone, such as /explore/: pages are the portal's own");
        }
        if (!text.startsWith("/") || text.startsWith("//")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no path; write one with a leading slash, such as /explore/");
        }
        if (text.contains("#")) {
            throw new IllegalArgumentException(
                    "'" + text + "' has a fragment, which loads no page; write the path without '#'");
        }
        try {
            URI ignored = new URI(text);
            return text;
        } catch (URISyntaxException odd) {
            throw new IllegalArgumentException("'" + text + "' has a character that no address may hold at "
                    + (odd.getIndex() + 1) + "; write it percent-encoded, such as %20 for a space");
        }
    }
}
