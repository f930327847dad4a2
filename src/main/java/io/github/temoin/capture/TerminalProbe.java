package io.github.temoin.capture;

import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.web.StorageKind;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether a cookie or an item of localStorage was written, changed or removed since the probe was made. */
public final class TerminalProbe {

    private final TerminalReader terminal;
    private final Kept before;

    TerminalProbe(TerminalReader terminal) {
        this.terminal = terminal;
        this.before = Kept.in(terminal);
    }

    /** Reads the terminal again. */
    public boolean changed() {
        return !before.equals(Kept.in(terminal));
    }

    /** Values stand for themselves as digests. */
    private record Kept(Set<ObservedCookie> cookies, Set<StorageEntry> items) {

        static Kept in(TerminalReader terminal) {
            return new Kept(
                    Set.copyOf(terminal.cookies()),
                    terminal.storages().entries().stream()
                            .filter(entry -> entry.kind() == StorageKind.LOCAL_STORAGE)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
