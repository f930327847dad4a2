package io.github.temoin.evidence;

import java.util.Optional;

/**
 * A control of a banner as it was seen.
 *
 * @param label its accessible name, or its text
 * @param kind {@code button}, {@code link}, {@code input}, {@code checkbox}, {@code switch} or the element's name
 * @param layer 1 for the first screen of the banner, 2 for the detailed choices
 * @param on the state of a switch; empty for other controls, or where it cannot be told
 * @param locked whether it cannot be changed
 * @param category what a switch is about, as the suite's word, where that could be read
 * @param contradiction what a switch says of its state where it says two things, in the words of its code:
 *     {@code aria-checked=false, checked=true}
 * @param style how it is drawn; empty where that was not measured
 */
public record Control(
        Role role,
        String label,
        String kind,
        int layer,
        Box box,
        Optional<Boolean> on,
        boolean locked,
        Optional<String> category,
        Optional<String> contradiction,
        Optional<Look> style) {

    /** A control that says one thing of its state, or nothing. */
    public Control(
            Role role,
            String label,
            String kind,
            int layer,
            Box box,
            Optional<Boolean> on,
            boolean locked,
            Optional<String> category,
            Optional<Look> style) {
        this(role, label, kind, layer, box, on, locked, category, Optional.empty(), style);
    }
}
