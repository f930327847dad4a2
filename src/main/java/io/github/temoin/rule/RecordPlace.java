package io.github.temoin.rule;

import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.TerminalState;
import io.github.temoin.web.Host;
import io.github.temoin.web.StorageKind;
import io.github.temoin.web.TrackerKey;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a choice is recorded, and how it is read there. Of items of one name the portal's own comes first, and of these the
 * one that is meant for fewest hosts and paths.
 *
 * @param portal the portal's own host
 */
record RecordPlace(RecordLocation location, Host portal) {

    /** The record's value in a state of the terminal. */
    Optional<Secret> in(TerminalState state) {
        return Optional.ofNullable(items(state).firstEntry()).map(Map.Entry::getValue);
    }

    private TreeMap<TrackerKey, Secret> items(TerminalState state) {
        TreeMap<TrackerKey, Secret> items = new TreeMap<>(bestFirst());
        if (location.kind() == StorageKind.COOKIE) {
            state.cookies().stream()
                    .filter(cookie -> cookie.name().equals(location.name()))
                    .forEach(cookie -> items.put(cookie.key(), cookie.value()));
        }
        state.entries().stream()
                .filter(entry -> entry.kind() == location.kind() && entry.name().equals(location.name()))
                .forEach(entry -> items.put(entry.key(), entry.value()));
        return items;
    }

    private Comparator<TrackerKey> bestFirst() {
        return Comparator.<TrackerKey, Boolean>comparing(key -> !key.host().covers(portal))
                .thenComparing(key -> -key.host().name().length())
                .thenComparing(key -> -key.path().length())
                .thenComparing(TrackerKey::host)
                .thenComparing(TrackerKey::path);
    }
}
