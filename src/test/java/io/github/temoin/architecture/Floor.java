package io.github.temoin.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * One package of the program, with those below it in it.
 *
 * @param name its name below the base package
 * @param floors the packages of ours that it may import
 * @param libraries package patterns of the libraries that are its own
 */
record Floor(String name, List<String> floors, List<String> libraries) {
    static final String BASE = "io.github.temoin";

    /** What every floor may import. */
    private static final List<String> EVERYWHERE = List.of(
            "java..", "javax..", "org.jspecify.annotations..", "org.slf4j..", "com.google.errorprone.annotations..");

    Floor {
        floors = List.copyOf(floors);
        libraries = List.copyOf(libraries);
    }

    static Floor of(String name, String... floors) {
        return new Floor(name, List.of(floors), List.of());
    }

    Floor with(String... own) {
        return new Floor(name, floors, List.of(own));
    }

    String packages() {
        return BASE + "." + name + "..";
    }

    String[] mayImport() {
        Stream<String> ours = Stream.concat(Stream.of(name), floors.stream()).map(floor -> BASE + "." + floor + "..");
        return Stream.of(ours, EVERYWHERE.stream(), libraries.stream())
                .flatMap(patterns -> patterns)
                .toArray(String[]::new);
    }

    @Override
    public String toString() {
        return name;
    }
}
