package io.github.temoin.banner;

import io.github.temoin.evidence.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is to be known of one banner.
 *
 * @param controls all but those of the switches and levels
 */
record BannerReading(Node container, List<Seen> controls, List<Toggle> toggles, List<Levels> levels) {

    BannerReading {
        controls = List.copyOf(controls);
        toggles = List.copyOf(toggles);
        levels = List.copyOf(levels);
    }

    List<Seen> controls(Role role) {
        return controls.stream().filter(control -> control.role() == role).toList();
    }

    boolean has(Role role) {
        return controls.stream().anyMatch(control -> control.role() == role);
    }

    /** Whether all that it offers, as far as it was understood, is to say that it was read. */
    boolean onlyInforms() {
        return has(Role.ACKNOWLEDGE) && !has(Role.OTHER) && !hasSettings();
    }

    /** Whether it lets one set more than one thing, or how much. */
    boolean hasSettings() {
        return !toggles.isEmpty() || !levels.isEmpty();
    }

    /** What goes on to the next step of a series. */
    List<Seen> onward() {
        return controls.stream()
                .filter(control ->
                        control.role() == Role.OTHER && control.reading().meaning() == Meaning.NEXT)
                .toList();
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
        Stream<String> buttons = controls.stream().map(control -> control.role() + " " + control.label());
        Stream<String> switches = toggles.stream().map(toggle -> "SWITCH " + toggle.label());
        Stream<String> options =
                levels.stream().flatMap(group -> group.options().stream()).map(level -> "LEVEL " + level.label());
        return Stream.of(buttons, switches, options).flatMap(part -> part).toList();
    }
}
