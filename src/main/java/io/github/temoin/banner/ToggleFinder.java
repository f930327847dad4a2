package io.github.temoin.banner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the switches of a container, whatever they are made of, and what each is about. */
final class ToggleFinder {

    private static final Set<String> SINGLE = Set.of("checkbox", "switch", "menuitemcheckbox");

    private final LabelReader labels;
    private final PageModel.Ancestry ancestry;
    private final Pins pins;

    ToggleFinder(LabelReader labels, PageModel.Ancestry ancestry, Pins pins) {
        this.labels = labels;
        this.ancestry = ancestry;
        this.pins = pins;
    }

    List<Toggle> in(Node container) {
        List<Node> controls = container.below(Node::interactive).toList();
        List<Toggle> toggles = new ArrayList<>();
        List<Node> acting = new ArrayList<>();
        Map<String, List<Node>> radios = new LinkedHashMap<>();
        for (Node control : controls) {
            if (SINGLE.contains(control.role())
                    || isPressed(control)
                    || pins.category(control).isPresent()) {
                acting.add(control);
            } else if (control.role().equals("radio")) {
                radios.computeIfAbsent(group(control), name -> new ArrayList<>())
                        .add(control);
            }
        }
        Set<Node> all = new HashSet<>(acting);
        radios.values().forEach(all::addAll);
        List<ButtonPairs.Pair> pairs = new ButtonPairs(labels, ancestry)
                .in(
                        container,
                        controls.stream()
                                .filter(control -> !all.contains(control) && !isLabel(control, all))
                                .toList());
        pairs.forEach(pair -> {
            all.add(pair.yes());
            all.add(pair.no());
        });
        ToggleSubject subjects = new ToggleSubject(labels, ancestry, pins, container, all);
        acting.forEach(control -> toggles.add(subjects.toggle(control, control, control.kind(), state(control))));
        radios.values().forEach(group -> radioPair(group, subjects).ifPresent(toggles::add));
        pairs.forEach(pair ->
                toggles.add(subjects.toggle(pair.yes(), pair.no(), "buttons", pressedState(pair.yes(), pair.no()))));
        return List.copyOf(toggles);
    }

    private Optional<Toggle> radioPair(List<Node> group, ToggleSubject subjects) {
        Optional<Node> yes = only(group, Meaning.ACCEPT);
        Optional<Node> no = only(group, Meaning.REFUSE);
        if (yes.isEmpty() || no.isEmpty()) {
            return Optional.empty();
        }
        Optional<Boolean> on = state(yes.get()).filter(Boolean::booleanValue);
        Optional<Boolean> off = state(no.get()).filter(Boolean::booleanValue).map(checked -> false);
        return Optional.of(subjects.toggle(yes.get(), no.get(), "radio", on.or(() -> off)));
    }

    private Optional<Node> only(List<Node> group, Meaning meaning) {
        List<Node> meant = group.stream()
                .filter(node -> labels.read(node).meaning() == meaning)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** A toggle button: it says whether it is pressed, and names a category and no decision. */
    private boolean isPressed(Node control) {
        return control.role().equals("button")
                && control.attribute("checked").isPresent()
                && !labels.read(control).meaning().decides();
    }

    /** A label of a switch can be pressed like a button, and is none. */
    private static boolean isLabel(Node control, Set<Node> switches) {
        return control.tag().equals("label")
                && (control.attribute("labels").isPresent() || control.all().anyMatch(switches::contains));
    }

    private static String group(Node radio) {
        return radio.attributeOr("group", "") + " in " + radio.id().frame();
    }

    private static Optional<Boolean> pressedState(Node yes, Node no) {
        Optional<Boolean> accepted = state(yes).filter(Boolean::booleanValue);
        Optional<Boolean> refused = state(no).filter(Boolean::booleanValue).map(pressed -> false);
        return accepted.or(() -> refused);
    }

    private static Optional<Boolean> state(Node control) {
        return control.attribute("checked").map(Boolean::parseBoolean);
    }
}
