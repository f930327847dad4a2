package io.github.temoin.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A point of a journey, with everything that happened since the one before.
 *
 * @param opened when the moment before it was closed
 * @param closed when this one was
 * @param pages the pages that stood open, in the order in which they were opened
 * @param terminal what was on the terminal when it was closed
 * @param gaps what could not be observed
 */
public record Moment(
        Step step,
        Instant opened,
        Instant closed,
        List<PageView> pages,
        TerminalState terminal,
        List<Exchange> exchanges,
        List<ScriptWrite> scriptWrites,
        List<StoreChange> storeChanges,
        List<Gap> gaps) {

    public Moment {
        pages = List.copyOf(pages);
        exchanges = List.copyOf(exchanges);
        scriptWrites = List.copyOf(scriptWrites);
        storeChanges = List.copyOf(storeChanges);
        gaps = List.copyOf(gaps);
    }

    /** The same moment with one more thing that could not be observed. */
    public Moment withGap(Gap gap) {
        List<Gap> more = new ArrayList<>(gaps);
        more.add(gap);
        return new Moment(step, opened, closed, pages, terminal, exchanges, scriptWrites, storeChanges, more);
    }
}
