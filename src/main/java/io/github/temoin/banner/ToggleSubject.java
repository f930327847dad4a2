package io.github.temoin.banner;

import io.github.temoin.banner.LabelReading.Extent;
import io.github.temoin.banner.PageModel.Ancestry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what a switch is about: by its own label, else by the heading and text of its row, else by its names in the page. */
final class ToggleSubject {

    private static final int HEADING = 80;

    private final LabelReader labels;
    private final Ancestry ancestry;
    private final Pins pins;
    private final Node container;
    private final Set<Node> all;

    /** @param all the controls of all switches of the container */
    ToggleSubject(LabelReader labels, Ancestry ancestry, Pins pins, Node container, Set<Node> all) {
        this.labels = labels;
        this.ancestry = ancestry;
        this.pins = pins;
        this.container = container;
        this.all = all;
    }

    Toggle toggle(Node yes, Node no, String kind, Optional<Boolean> on) {
        String row = row(yes, no);
        String own = yes == no ? own(yes) : "";
        String label = own.isEmpty() || tellsItsStateAlone(own, row) ? heading(row) : own;
        boolean locked = yes.is("disabled") || no.is("disabled") || yes.is("inert");
        boolean both = yes != no && isWhole(yes) && isWhole(no);
        Optional<String> category = both ? Optional.empty() : category(yes, no, own, row);
        LabelReading reading = labels.vocabulary().read(own);
        boolean everything = category.isEmpty() && (reading.extent() == Extent.ALL || isWhole(yes));
        return new Toggle(label, kind, yes, no, on, locked, category, everything);
    }

    /** "Enable" in a row that says what. */
    private boolean tellsItsStateAlone(String own, String row) {
        return !row.isEmpty()
                && labels.vocabulary().standing(own).isPresent()
                && labels.vocabulary().category(own).isEmpty();
    }

    private boolean isWhole(Node control) {
        return labels.read(control).extent() == Extent.ALL;
    }

    private Optional<String> category(Node yes, Node no, String own, String row) {
        return pins.category(yes)
                .or(() -> pins.category(no))
                .or(() -> labels.vocabulary().category(own))
                .or(() -> labels.vocabulary().category(heading(row)))
                .or(() -> labels.vocabulary().category(row))
                .or(() -> labels.vocabulary().category(names(yes)))
                .or(() -> isAlone(yes, no) ? labels.vocabulary().category(container.text()) : Optional.empty());
    }

    /** One switch is about what the whole screen is about. */
    private boolean isAlone(Node yes, Node no) {
        return all.stream().allMatch(control -> control == yes || control == no);
    }

    private String own(Node control) {
        String text = control.name().isEmpty() ? control.text() : control.name();
        return text.length() > 2 * HEADING ? heading(text) : text;
    }

    /** The text of the largest box that holds no other switch; where that has none of its own, its name. */
    private String row(Node yes, Node no) {
        String text = "";
        String name = "";
        for (Node around : ancestry.above(yes)) {
            boolean others =
                    all.stream().anyMatch(other -> other != yes && other != no && ancestry.holds(around, other));
            if (others || around == container || around.tag().equals("body")) {
                break;
            }
            text = around.text();
            name = around.name().isEmpty() ? name : around.name();
        }
        return labels.vocabulary().category(text).isEmpty() && !name.isEmpty() && !text.contains(name)
                ? name + " " + text
                : text;
    }

    private static String heading(String row) {
        return row.length() <= HEADING ? row : row.substring(0, HEADING);
    }

    private static String names(Node control) {
        return String.join(
                        " ",
                        List.of(control.hint(), control.attributeOr("value", ""), control.attributeOr("group", "")))
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
