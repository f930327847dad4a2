package io.github.temoin.banner;

import io.github.temoin.evidence.Role;
import java.util.List;

/**
 * All that is to be known of one banner.
 *
 * @param controls all but those of the switches
 */
record BannerReading(Node container, List<Seen> controls, List<Toggle> toggles) {

    BannerReading {
        controls = List.copyOf(controls);
        toggles = List.copyOf(toggles);
    }

    List<Seen> controls(Role role) {
        return controls.stream().filter(control -> control.role() == role).toList();
    }

    boolean has(Role role) {
        return controls.stream().anyMatch(control -> control.role() == role);
    }

    /** Whether all that it offers, as far as it was understood, is to say that it was read. */
    boolean onlyInforms() {
        return has(Role.ACKNOWLEDGE) && !has(Role.OTHER) && toggles.isEmpty();
    }

    /** Controls that speak of accepting or refusing, but not clearly. */
    List<Seen> unclear() {
        return controls.stream()
                .filter(control ->
                        control.role() == Role.OTHER && control.reading().meaning() == Meaning.UNCLEAR)
                .toList();
    }

    /** What tells this banner from itself after something was pressed. */
    List<String> signature() {
        return java.util.stream.Stream.concat(
                        controls.stream().map(control -> control.role() + " " + control.label()),
                        toggles.stream().map(toggle -> "SWITCH " + toggle.label()))
                .toList();
    }
}
