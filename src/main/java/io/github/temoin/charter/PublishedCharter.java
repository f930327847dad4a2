package io.github.temoin.charter;

import java.util.List;

/**
 * The cookies that the portal's own policy page lists.
 *
 * @param source the page's address
 * @param cookies in the order of the page
 * @param unnamed what rows without a cookie's name say, a line each
 */
public record PublishedCharter(String source, List<PublishedCookie> cookies, List<String> unnamed) {

    public PublishedCharter {
        cookies = List.copyOf(cookies);
        unnamed = List.copyOf(unnamed);
    }

    /** Tells whether any cookie was found on the page. */
    public boolean isEmpty() {
        return cookies.isEmpty() && unnamed.isEmpty();
    }
}
