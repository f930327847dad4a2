package io.github.temoin.charter;

import java.util.Locale;

/** What a column of a published table tells; where a heading fits several, the first counts. */
enum PolicyColumn {
    DURATION,
    DOMAIN,
    PROVIDER,
    CATEGORY,
    SERVICE,
    PURPOSE,
    NAME;

    /** The key of its words. */
    String key() {
        return "column." + name().toLowerCase(Locale.ROOT) + ".";
    }
}
