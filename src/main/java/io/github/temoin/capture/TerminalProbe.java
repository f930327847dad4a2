package io.github.temoin.capture;

import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.web.StorageKind;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Tells whether a cookie or an item of localStorage, any or one of a name, was written, changed or removed since the
 * probe was made.
 */
public final class TerminalProbe {

    private final TerminalReader terminal;
    private final BiPredicate<StorageKind, String> watched;
    private final Kept before;

    TerminalProbe(TerminalReader terminal, BiPredicate<StorageKind, String> watched) {
        this.terminal = terminal;
        this.watched = watched;
        this.before = kept();
    }

    /** Reads the terminal again. */
    public boolean changed() {
        return !before.equals(kept());
    }

    private Kept kept() {
        return new Kept(
                terminal.cookies().stream()
                        .filter(cookie -> watched.test(StorageKind.COOKIE, cookie.name()))
                        .collect(Collectors.toUnmodifiableSet()),
                terminal.storages().entries().stream()
                        .filter(entry -> entry.kind() == StorageKind.LOCAL_STORAGE)
                        .filter(entry -> watched.test(StorageKind.LOCAL_STORAGE, entry.name()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Values stand for themselves as digests. */
    private record Kept(Set<ObservedCookie> cookies, Set<StorageEntry> items) {}
}
