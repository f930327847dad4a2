package io.github.temoin.portal;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/** Finds faults by their names in kebab case, such as {@code before-consent-tracker}. */
public final class FaultNames {
    private FaultNames() {}

    /**
     * The faults of these names, with commas between; none for an empty text.
     *
     * @throws UnknownFaultException if there is no such fault
     */
    public static Set<Fault> parse(String names) {
        EnumSet<Fault> faults = EnumSet.noneOf(Fault.class);
        Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(FaultNames::find)
                .forEach(faults::add);
        return Collections.unmodifiableSet(faults);
    }

    private static Fault find(String id) {
        return Arrays.stream(Fault.values())
                .filter(fault -> fault.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownFaultException(id, nearest(id)));
    }

    private static String nearest(String name) {
        return Arrays.stream(Fault.values())
                .map(Fault::id)
                .min(Comparator.comparingInt(id -> EditDistance.between(name, id)))
                .orElseThrow();
    }
}
