package io.github.temoin.evidence;

import java.util.List;
import java.util.stream.Stream;

/** Whether the browser's own log told all changes of the cookie store: then what it does not tell did not happen. */
final class BrowserLog {

    private final List<Moment> moments;
    private final boolean attached;

    BrowserLog(List<Moment> moments) {
        this.moments = moments;
        this.attached = moments.stream()
                .flatMap(moment -> Stream.concat(
                        moment.storeChanges().stream().map(StoreChange::witnesses),
                        moment.exchanges().stream().map(Exchange::witnesses)))
                .anyMatch(witnesses -> witnesses.contains(Witness.BROWSER_LOG));
    }

    /** Tells whether nothing of the log is missing in a moment. */
    boolean covers(int moment) {
        return attached && moments.get(moment).gaps().stream().noneMatch(gap -> gap.kind() == FactKind.STORE_CHANGES);
    }
}
