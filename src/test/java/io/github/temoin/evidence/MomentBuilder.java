package io.github.temoin.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A moment under construction. */
final class MomentBuilder {

    final Step step;
    final List<PageView> pages = new ArrayList<>();
    final List<Exchange> exchanges = new ArrayList<>();
    final List<ScriptWrite> scriptWrites = new ArrayList<>();
    final List<StoreChange> storeChanges = new ArrayList<>();
    final List<Gap> gaps = new ArrayList<>();
    private final Instant opened;
    private @Nullable TerminalState terminal;

    MomentBuilder(Step step, Instant opened) {
        this.step = step;
        this.opened = opened;
    }

    boolean sealed() {
        return terminal != null;
    }

    void seal(Instant at, List<ObservedCookie> cookies, List<StorageEntry> entries) {
        terminal = new TerminalState(at, cookies, entries);
    }

    Moment moment() {
        return new Moment(step, opened, terminal.at(), pages, terminal, exchanges, scriptWrites, storeChanges, gaps);
    }
}
