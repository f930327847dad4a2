package io.github.temoin.rule;

import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The record of a choice as it stood at a moment.
 *
 * @param digest of the whole value; empty where there is no record
 * @param parts the digest of each part by its path: the leaves of JSON, delimited fields, else the whole. A time is no part:
 *     it tells when, not what
 */
record RecordState(Optional<String> digest, Map<String, String> parts) {

    static final RecordState NONE = new RecordState(Optional.empty(), Map.of());

    private static final String WHOLE = "";

    RecordState {
        parts = Map.copyOf(parts);
    }

    static RecordState of(Optional<Secret> value) {
        return value.map(RecordState::of).orElse(NONE);
    }

    private static RecordState of(Secret value) {
        Map<String, String> parts = new HashMap<>();
        collect(WHOLE, value, parts);
        return new RecordState(Optional.of(value.digest()), parts);
    }

    boolean present() {
        return digest.isPresent();
    }

    /** The same bytes. */
    boolean sameAs(RecordState other) {
        return digest.equals(other.digest);
    }

    /** What is left without some parts. */
    RecordState without(Set<String> names) {
        Map<String, String> left = new HashMap<>(parts);
        left.keySet().removeAll(names);
        return new RecordState(digest, left);
    }

    /** The parts in which two records differ; a part that one of them lacks is one of these. */
    Set<String> differences(RecordState other) {
        Set<String> names = new TreeSet<>(parts.keySet());
        names.addAll(other.parts.keySet());
        names.removeIf(name -> part(name).equals(other.part(name)));
        return names;
    }

    Optional<String> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private static void collect(String path, Secret value, Map<String, String> parts) {
        if (value.parts().isEmpty()) {
            if (value.shape() != Shape.TIME) {
                parts.put(path, value.digest());
            }
            return;
        }
        new TreeMap<>(value.parts())
                .forEach((name, part) -> collect(path.isEmpty() ? name : path + "." + name, part, parts));
    }
}
