package io.github.temoin.capture;

import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.ScriptWrite;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.evidence.TerminalState;
import java.time.Instant;
import java.util.List;

/**
 * What was recorded from one moment to the next.
 *
 * @param opened when the moment before was closed
 * @param closed when this one was
 * @param terminal what was on the terminal then
 * @param gaps what could not be observed
 */
public record MomentFacts(
        Instant opened,
        Instant closed,
        TerminalState terminal,
        List<Exchange> exchanges,
        List<ScriptWrite> scriptWrites,
        List<StoreChange> storeChanges,
        List<Gap> gaps) {

    public MomentFacts {
        exchanges = List.copyOf(exchanges);
        scriptWrites = List.copyOf(scriptWrites);
        storeChanges = List.copyOf(storeChanges);
        gaps = List.copyOf(gaps);
    }
}
