package io.github.temoin.banner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    Settings in(Node container) {
        List<Node> controls = container.below(Node::interactive).toList();
        List<Node> acting = controls.stream().filter(this::isSwitch).toList();
        List<OptionGroup> groups = OptionGroup.among(
                controls.stream().filter(control -> !acting.contains(control)).toList());
        Set<Node> taken = new HashSet<>(acting);
        groups.forEach(group -> taken.addAll(group.options()));
        List<Node> buttons = new StateButtons(labels, ancestry).in(container, free(controls, taken));
        taken.addAll(buttons);
        List<ButtonPairs.Pair> pairs = new ButtonPairs(labels, ancestry).in(container, free(controls, taken));
        pairs.forEach(pair -> taken.addAll(List.of(pair.yes(), pair.no())));
        ToggleSubject subjects = new ToggleSubject(labels, ancestry, pins, container, taken);
        List<Toggle> toggles = new ArrayList<>();
        List<Levels> levels = new ArrayList<>();
        acting.forEach(control -> toggles.add(subjects.toggle(control, control, control.kind(), state(control))));
        boolean alone = groups.size() + acting.size() + pairs.size() == 1;
        for (OptionGroup group : groups) {
            Optional<Toggle> pair = pair(group, subjects)
                    .filter(toggle -> !alone || (toggle.category().isPresent() && !group.isAboutAll(labels)));
            pair.ifPresent(toggles::add);
            if (pair.isEmpty()) {
                group.levels(labels.vocabulary()).ifPresent(levels::add);
            }
        }
        pairs.forEach(pair ->
                toggles.add(subjects.toggle(pair.yes(), pair.no(), "buttons", pressedState(pair.yes(), pair.no()))));
        buttons.forEach(button -> toggles.add(subjects.toggle(button, button, "button", told(button))));
        return new Settings(toggles, levels, used(toggles, levels));
    }

    /** What was found to be no setting is left to be a button of the banner. */
    private Set<Node> used(List<Toggle> toggles, List<Levels> levels) {
        Set<Node> used = new HashSet<>();
        toggles.forEach(toggle -> used.addAll(List.of(toggle.yes(), toggle.no())));
        levels.forEach(group -> group.options().forEach(level -> used.add(level.node())));
        Set<Node> lists = new HashSet<>();
        used.forEach(node -> ancestry.parent(node)
                .filter(parent -> parent.tag().equals("select"))
                .ifPresent(lists::add));
        used.addAll(lists);
        return used;
    }

    private boolean isSwitch(Node control) {
        return SINGLE.contains(control.role())
                || isSliderOfTwo(control)
                || isPressed(control)
                || pins.category(control).isPresent();
    }

    /** Where it stands alone, yes or no about nothing that is named is a matter of how much. */
    private Optional<Toggle> pair(OptionGroup group, ToggleSubject subjects) {
        if (!group.isPair(labels)) {
            return Optional.empty();
        }
        Node yes = group.yes(labels).orElseThrow();
        Node no = group.no(labels).orElseThrow();
        return Optional.of(subjects.toggle(yes, no, group.kind(), pressedState(yes, no)));
    }

    /** Where it says whether it is on, it has two positions. */
    private static boolean isSliderOfTwo(Node control) {
        return control.role().equals("slider") && control.attribute("checked").isPresent();
    }

    /** A toggle button: it says whether it is pressed, and names a category and no decision. */
    private boolean isPressed(Node control) {
        return control.role().equals("button")
                && control.attribute("checked").isPresent()
                && !labels.read(control).meaning().decides();
    }

    private static List<Node> free(List<Node> controls, Set<Node> taken) {
        return controls.stream()
                .filter(control -> !taken.contains(control) && !isLabel(control, taken))
                .toList();
    }

    /** A label of a switch can be pressed like a button, and is none. */
    private static boolean isLabel(Node control, Set<Node> switches) {
        return control.tag().equals("label")
                && (control.attribute("labels").isPresent() || control.all().anyMatch(switches::contains));
    }

    /** What its label tells, unless it also says by an attribute that it is pressed, and that is something else. */
    private Optional<Boolean> told(Node button) {
        Optional<Boolean> said = labels.standing(button).flatMap(Standing::on);
        Optional<Boolean> pressed = state(button);
        return pressed.isEmpty() || pressed.equals(said) ? said : Optional.empty();
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
