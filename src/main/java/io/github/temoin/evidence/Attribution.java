package io.github.temoin.evidence;

import io.github.temoin.web.TrackerKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who set what during a visit, and what became of it: inferred from the facts of the visit alone. Attempted is not
 * stored: headers, script writes, the browser's log and the snapshots are joined, and a snapshot wins.
 */
public final class Attribution {

    private final List<Life> lives;

    private Attribution(List<Life> lives) {
        this.lives = lives.stream()
                .sorted(Comparator.comparing(life -> life.first().at()))
                .toList();
    }

    /** Infers the lives of all cookies and stored items of a visit. */
    public static Attribution of(Visit visit) {
        List<Moment> moments = visit.moments();
        List<Map<TrackerKey, Kept>> snapshots =
                moments.stream().map(moment -> Kept.in(moment.terminal())).toList();
        List<Trace> traces = Traces.of(visit);
        BrowserLog log = new BrowserLog(moments);
        List<Life> lives = new ArrayList<>();
        Set<TrackerKey> keys = keys(visit, traces);
        for (TrackerKey key : keys) {
            if (isMadeFor(key, keys)) {
                continue;
            }
            List<Trace> own =
                    traces.stream().filter(trace -> trace.key().equals(key)).toList();
            List<Trace> kin = traces.stream()
                    .filter(trace -> Traces.sameButPath(trace.key(), key))
                    .toList();
            new LifeStory(key, moments, snapshots, own, kin, log).told().ifPresent(lives::add);
        }
        return new Attribution(lives);
    }

    /** All lives, in the order in which they began. */
    public List<Life> lives() {
        return lives;
    }

    /** The life of one cookie or stored item. */
    public Optional<Life> of(TrackerKey key) {
        return lives.stream().filter(life -> life.key().equals(key)).findFirst();
    }

    /** A database or cache that was opened is told of by what was put into it. */
    private static boolean isMadeFor(TrackerKey key, Set<TrackerKey> keys) {
        String mark =
                switch (key.kind()) {
                    case INDEXED_DB -> "/";
                    case CACHE_STORAGE -> " ";
                    default -> "";
                };
        return !mark.isEmpty()
                && keys.stream()
                        .filter(other ->
                                other.kind() == key.kind() && other.host().equals(key.host()))
                        .anyMatch(other -> other.name().startsWith(key.name() + mark));
    }

    private static Set<TrackerKey> keys(Visit visit, List<Trace> traces) {
        Set<TrackerKey> keys = new LinkedHashSet<>();
        for (Moment moment : visit.moments()) {
            Stream.concat(
                            moment.terminal().cookies().stream().map(ObservedCookie::key),
                            moment.terminal().entries().stream().map(StorageEntry::key))
                    .forEach(keys::add);
        }
        traces.forEach(trace -> keys.add(trace.key()));
        return keys;
    }
}
