package io.github.temoin.evidence;

import java.time.Instant;
import java.util.List;

/**
 * What was on the terminal at an instant.
 *
 * @param cookies the whole jar of the visitor: HttpOnly, third-party and partitioned ones, too
 * @param entries everything kept that is no cookie
 */
public record TerminalState(Instant at, List<ObservedCookie> cookies, List<StorageEntry> entries) {

    public TerminalState {
        cookies = List.copyOf(cookies);
        entries = List.copyOf(entries);
    }
}
