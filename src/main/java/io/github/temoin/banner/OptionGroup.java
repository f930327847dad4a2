package io.github.temoin.banner;

import io.github.temoin.banner.LabelReading.Extent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Options of which one is taken: radio buttons of one name, the items of a list.
 *
 * @param kind as reports call it
 */
record OptionGroup(String kind, List<Node> options) {

    OptionGroup {
        options = List.copyOf(options);
    }

    /** All groups among some controls, as they stand. */
    static List<OptionGroup> among(List<Node> controls) {
        Map<String, List<Node>> radios = new LinkedHashMap<>();
        List<OptionGroup> groups = new ArrayList<>();
        for (Node control : controls) {
            if (control.role().equals("radio")) {
                radios.computeIfAbsent(name(control), name -> new ArrayList<>()).add(control);
            } else if (control.tag().equals("select")) {
                List<Node> items = control.children().stream()
                        .filter(item -> item.tag().equals("option"))
                        .toList();
                groups.add(new OptionGroup("list", items));
            }
        }
        radios.values().forEach(group -> groups.add(new OptionGroup("radio", group)));
        return List.copyOf(groups);
    }

    private static String name(Node radio) {
        return radio.attributeOr("group", "") + " in " + radio.id().frame();
    }

    /** The one option that agrees. */
    Optional<Node> yes(LabelReader labels) {
        return only(labels, Meaning.ACCEPT).or(() -> only(labels, true));
    }

    /** The one option that refuses. */
    Optional<Node> no(LabelReader labels) {
        return only(labels, Meaning.REFUSE).or(() -> only(labels, false));
    }

    private Optional<Node> only(LabelReader labels, Meaning meaning) {
        List<Node> meant = options.stream()
                .filter(node -> labels.read(node).meaning() == meaning)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** "On" and "Off". */
    private Optional<Node> only(LabelReader labels, boolean on) {
        List<Node> told = options.stream()
                .filter(node -> labels.read(node).meaning() == Meaning.OTHER
                        && labels.standing(node)
                                .flatMap(Standing::on)
                                .filter(state -> state == on)
                                .isPresent())
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** Whether it asks yes or no. */
    boolean isPair(LabelReader labels) {
        return yes(labels).isPresent() && no(labels).isPresent();
    }

    /** Whether one of its answers is about everything. */
    boolean isAboutAll(LabelReader labels) {
        return options.stream().anyMatch(option -> labels.read(option).extent() == Extent.ALL);
    }

    /** How much of all each option agrees to; nothing where none of them speaks of that. */
    Optional<Levels> levels(Vocabulary vocabulary) {
        List<Level> levels = options.stream()
                .map(node -> new Level(node, label(node), vocabulary.agreement(label(node))))
                .toList();
        boolean consent = levels.stream().anyMatch(level -> !level.isOf(Agreement.Extent.UNCLEAR));
        return consent ? Optional.of(new Levels(kind, levels)) : Optional.empty();
    }

    private static String label(Node node) {
        return node.name().isEmpty() ? node.label() : node.name();
    }
}
