package io.github.temoin.suite;

import com.fasterxml.jackson.core.JsonPointer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong in one file, so that all of it is told at once. */
final class Mistakes {

    private final Path file;
    private final List<Mistake> found = new ArrayList<>();
    private final Set<JsonPointer> toldValues = new HashSet<>();

    Mistakes(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    void add(Place place, String text) {
        found.add(new Mistake(file, place.line(), place.column(), text));
    }

    /** Adds what is wrong with a value. */
    void add(JsonPointer value, Place place, String text) {
        toldValues.add(value);
        add(place, text);
    }

    /** Tells whether something wrong with a value was added. */
    boolean told(JsonPointer value) {
        return toldValues.contains(value);
    }

    /** From top to bottom, each once: what stands behind an anchor may have been met more than once. */
    List<Mistake> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column))
                .toList();
    }
}
