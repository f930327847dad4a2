package io.github.temoin.journey;

import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.TerminalState;
import io.github.temoin.web.StorageKind;
import io.github.temoin.web.TrackerKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells which cookies and items of localStorage came or changed with the choice. */
record Written(List<Moment> moments) {

    Set<TrackerKey> withTheChoice() {
        Set<TrackerKey> written = new TreeSet<>(Comparator.comparing(TrackerKey::toString));
        Map<TrackerKey, String> before = Map.of();
        for (Moment moment : moments) {
            Map<TrackerKey, String> now = digests(moment.terminal());
            if (moment.step() == Step.CHOICE) {
                for (Map.Entry<TrackerKey, String> item : now.entrySet()) {
                    if (!item.getValue().equals(before.get(item.getKey()))) {
                        written.add(item.getKey());
                    }
                }
            }
            before = now;
        }
        return written;
    }

    private static Map<TrackerKey, String> digests(TerminalState state) {
        Map<TrackerKey, String> digests = new HashMap<>();
        state.cookies()
                .forEach(cookie -> digests.put(cookie.key(), cookie.value().digest()));
        state.entries().stream()
                .filter(entry -> entry.kind() == StorageKind.LOCAL_STORAGE)
                .forEach(entry -> digests.put(entry.key(), entry.value().digest()));
        return digests;
    }
}
