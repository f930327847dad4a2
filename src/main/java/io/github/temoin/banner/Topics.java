package io.github.temoin.banner;

import java.util.List;

/**
 * What a text speaks of.
 *
 * @param own phrases that only a text about consent uses
 * @param weak phrases that such texts often use, and others too
 * @param foreign phrases of texts about something else
 */
record Topics(List<String> own, List<String> weak, List<String> foreign) {

    Topics {
        own = List.copyOf(own);
        weak = List.copyOf(weak);
        foreign = List.copyOf(foreign);
    }

    boolean any() {
        return !own.isEmpty() || weak.size() >= 2;
    }
}
