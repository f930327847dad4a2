package io.github.temoin.portal.lab;

import java.util.List;
import java.util.stream.IntStream;

/** All ways of the lab, family by family. */
public final class LabField {
    /** The families, in the order of the report. */
    public static final List<String> FAMILIES =
            List.of("header", "script", "names", "blocked", "brief", "storage", "request", "timing");

    private LabField() {}

    /** Every way. */
    public static List<Way> ways() {
        return FAMILIES.stream()
                .flatMap(family -> new LabFile(family).ways().stream())
                .toList();
    }

    /** One in ten of each family, one at least: those that stand in the middle of each ten. */
    public static List<Way> tenth() {
        return FAMILIES.stream()
                .map(family -> new LabFile(family).ways())
                .flatMap(ways -> IntStream.range(0, ways.size())
                        .filter(i -> i % 10 == Math.min(4, ways.size() - 1))
                        .mapToObj(ways::get))
                .toList();
    }
}
