package io.github.temoin.rule;

import io.github.temoin.evidence.Attribution;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Shape;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares what is kept for one visitor with what is kept for the others, part by part. What looks like an identifier is
 * what {@link Secret#looksLikeIdentifier()} says, by the thresholds of the redactor. Used by one thread.
 */
final class StoredValues {

    private static final Set<Shape> TIMES = EnumSet.of(Shape.TIME, Shape.NUMBER, Shape.FLAG);

    /** How many digits the milliseconds since 1970 have. */
    private static final int MILLISECONDS = 13;

    private final Visits visits;
    private final Map<Visit, Attribution> attributions = new HashMap<>();

    StoredValues(Visits visits) {
        this.visits = visits;
    }

    /** What a value tells of a visitor. */
    enum Tells {
        /** It holds what looks like an identifier, and no other visitor has the same. */
        OF_THE_VISITOR,
        /** It holds what looks like an identifier, and others have the same. */
        OF_ALL_VISITORS,
        /** Only a time or a counter differs. */
        TIME_ALONE,
        NOTHING
    }

    Tells compare(Life life, Visit visit) {
        Map<String, Secret> own = leaves(life.value());
        List<Map<String, Secret>> others = others(life, visit);
        Tells most = Tells.NOTHING;
        for (Map.Entry<String, Secret> leaf : own.entrySet()) {
            Tells tells = compare(leaf, others);
            if (tells.compareTo(most) < 0) {
                most = tells;
            }
        }
        return most;
    }

    /** The times in a value, to the millisecond, that no other visitor has: coarser ones are many visitors' own. */
    List<Secret> ownTimes(Life life, Visit visit) {
        List<Map<String, Secret>> others = others(life, visit);
        return leaves(life.value()).entrySet().stream()
                .filter(leaf -> compare(leaf, others) == Tells.TIME_ALONE)
                .map(Map.Entry::getValue)
                .filter(time -> time.shape() == Shape.TIME && time.length() >= MILLISECONDS)
                .toList();
    }

    private List<Map<String, Secret>> others(Life life, Visit visit) {
        return visits.all().stream()
                .filter(other -> !other.journey().equals(visit.journey()))
                .flatMap(other -> attribution(other).of(life.key()).stream())
                .map(other -> leaves(other.value()))
                .toList();
    }

    private static Tells compare(Map.Entry<String, Secret> leaf, List<Map<String, Secret>> others) {
        Secret value = leaf.getValue();
        boolean shared = others.stream()
                .map(other -> Optional.ofNullable(other.get(leaf.getKey())))
                .flatMap(Optional::stream)
                .anyMatch(other -> other.digest().equals(value.digest()));
        if (value.looksLikeIdentifier()) {
            return shared ? Tells.OF_ALL_VISITORS : Tells.OF_THE_VISITOR;
        }
        return !shared && !others.isEmpty() && TIMES.contains(value.shape()) ? Tells.TIME_ALONE : Tells.NOTHING;
    }

    private Attribution attribution(Visit visit) {
        return attributions.computeIfAbsent(visit, Attribution::of);
    }

    /** The innermost parts by path; a value without parts is one itself. */
    private static Map<String, Secret> leaves(Secret value) {
        Map<String, Secret> leaves = new TreeMap<>();
        collect("", value, leaves);
        return leaves;
    }

    private static void collect(String path, Secret value, Map<String, Secret> leaves) {
        if (value.parts().isEmpty()) {
            leaves.put(path, value);
        }
        value.parts().forEach((name, part) -> collect(path + "/" + name, part, leaves));
    }
}
