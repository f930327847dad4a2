package io.github.temoin.portal;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Prints all faults, one a line: {@code name: description [F]}. */
public final class FaultList {
    private FaultList() {}

    public static void main(String[] arguments) {
        System.out.println(text());
    }

    /** The list, one fault a line, with the force of the rule meant: F fails, W warns, I changes nothing. */
    public static String text() {
        return Arrays.stream(Fault.values())
                .map(fault -> "%s: %s [%s]".formatted(fault.id(), fault.description(), fault.force()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
