package io.github.temoin.portal.site;

import java.util.Set;

/** A third party's host that the suite lists, with the categories it may be called for. */
public record ListedHost(String name, Set<String> categories) {
    public ListedHost {
        categories = Set.copyOf(categories);
    }
}
