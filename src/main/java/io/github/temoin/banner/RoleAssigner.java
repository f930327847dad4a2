package io.github.temoin.banner;

import io.github.temoin.banner.LabelReading.Extent;
import io.github.temoin.evidence.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Gives each control of a container its role, by its label and by the company it is in. */
final class RoleAssigner {

    private static final Set<Role> PINNABLE =
            EnumSet.of(Role.ACCEPT, Role.REFUSE, Role.CUSTOMISE, Role.SAVE, Role.CLOSE, Role.POLICY, Role.REOPEN);

    /** What is no button, whatever it is called. */
    private static final Set<String> WRITTEN_OR_SLID = Set.of("textbox", "slider");

    private final LabelReader labels;
    private final Pins pins;
    private final Set<Node> elsewhere;

    /** @param elsewhere pinned controls that stand in no banner: each banner has them */
    RoleAssigner(LabelReader labels, Pins pins, Set<Node> elsewhere) {
        this.labels = labels;
        this.pins = pins;
        this.elsewhere = Set.copyOf(elsewhere);
    }

    /** @param taken controls that belong to switches */
    List<Seen> assign(Node container, Set<Node> taken) {
        List<Seen> seen = new ArrayList<>();
        container
                .below(Node::interactive)
                .filter(node -> !taken.contains(node) && !isWrapped(node, taken))
                .forEach(node -> seen.add(new Seen(node, role(node), labels.read(node))));
        List<Seen> whole = narrowed(narrowed(seen, Role.ACCEPT), Role.REFUSE);
        return byCompany(withPinnedElsewhere(whole), !taken.isEmpty());
    }

    /** A label of a switch, or a box that is clickable and holds the real control. */
    private static boolean isWrapped(Node node, Set<Node> taken) {
        boolean labelsSwitch = node.tag().equals("label")
                && (node.attribute("labels").isPresent() || node.all().anyMatch(taken::contains));
        return labelsSwitch
                || (!isControl(node)
                        && node.below(inner -> inner.interactive() && isControl(inner))
                                .findAny()
                                .isPresent());
    }

    private static boolean isControl(Node node) {
        return !node.role().isEmpty();
    }

    private Role role(Node node) {
        for (Role role : PINNABLE) {
            if (pins.controls(role).stream().anyMatch(pinned -> pinned == node)) {
                return role;
            }
        }
        Role guessed = guess(node);
        return pins.pins(guessed) ? Role.OTHER : guessed;
    }

    private Role guess(Node node) {
        if (node.is("disabled") || WRITTEN_OR_SLID.contains(node.role()) || tellsAState(node)) {
            return Role.OTHER;
        }
        return switch (labels.read(node).meaning()) {
            case ACCEPT -> Role.ACCEPT;
            case REFUSE -> Role.REFUSE;
            case CUSTOMISE -> Role.CUSTOMISE;
            case SAVE -> Role.SAVE;
            case CLOSE -> Role.CLOSE;
            case INFORM, VIEW -> Role.POLICY;
            case ACKNOWLEDGE, NEXT, UNCLEAR, OTHER -> Role.OTHER;
        };
    }

    /** "Désactivé", alone: that something is refused, not that pressing would refuse it. */
    private boolean tellsAState(Node node) {
        Meaning meaning = labels.read(node).meaning();
        return Words.of(node.label()).size() == 1
                && labels.standing(node)
                        .flatMap(Standing::on)
                        .filter(on -> meaning == (on ? Meaning.ACCEPT : Meaning.REFUSE))
                        .isPresent();
    }

    /** Where one control is about all, those about a part are no choice of the banner; nor those that come twice. */
    private List<Seen> narrowed(List<Seen> seen, Role role) {
        Predicate<Seen> part = control -> partial(control) || isRepeated(control, seen);
        boolean whole = seen.stream().anyMatch(control -> control.role() == role && !part.test(control));
        return seen.stream()
                .map(control -> whole && control.role() == role && part.test(control)
                        ? new Seen(control.node(), Role.OTHER, control.reading())
                        : control)
                .toList();
    }

    private static boolean isRepeated(Seen control, List<Seen> seen) {
        return control.reading().extent() != Extent.ALL
                && seen.stream()
                        .anyMatch(other -> other.node() != control.node()
                                && other.role() == control.role()
                                && other.label().equals(control.label()));
    }

    private boolean partial(Seen control) {
        boolean pinned = pins.controls(control.role()).stream().anyMatch(node -> node == control.node());
        return !pinned && control.reading().extent() == Extent.PART;
    }

    private List<Seen> withPinnedElsewhere(List<Seen> seen) {
        List<Seen> all = new ArrayList<>(seen);
        for (Role role : PINNABLE) {
            if (role != Role.REOPEN) {
                pins.controls(role).stream()
                        .filter(node ->
                                elsewhere.contains(node) && seen.stream().noneMatch(control -> control.node() == node))
                        .forEach(node -> all.add(new Seen(node, role, labels.read(node))));
            }
        }
        return all;
    }

    /**
     * "OK" beside switches saves them, beside "Refuse" it accepts; alone it says that something was read, and whether that
     * is an acceptance is not for its label to say. "Learn more" as a button opens.
     */
    private List<Seen> byCompany(List<Seen> seen, boolean switches) {
        boolean saves = has(seen, Role.SAVE) || pins.pins(Role.SAVE);
        boolean offersChoice = has(seen, Role.REFUSE) || has(seen, Role.CUSTOMISE);
        boolean accepts = has(seen, Role.ACCEPT) || pins.pins(Role.ACCEPT);
        boolean customises = has(seen, Role.CUSTOMISE) || pins.pins(Role.CUSTOMISE);
        long acknowledging = seen.stream()
                .filter(control -> control.reading().meaning() == Meaning.ACKNOWLEDGE)
                .count();
        return seen.stream()
                .map(control -> {
                    Meaning meaning = control.reading().meaning();
                    if (meaning == Meaning.ACKNOWLEDGE && switches && !saves && acknowledging == 1) {
                        return new Seen(control.node(), Role.SAVE, control.reading());
                    }
                    if (meaning == Meaning.ACKNOWLEDGE && offersChoice && !accepts && acknowledging == 1) {
                        return new Seen(control.node(), Role.ACCEPT, control.reading());
                    }
                    if (meaning == Meaning.ACKNOWLEDGE && !offersChoice && !accepts && !saves && acknowledging == 1) {
                        return new Seen(control.node(), Role.ACKNOWLEDGE, control.reading());
                    }
                    boolean button = control.node().role().equals("button")
                            && control.node().attribute("href").isEmpty();
                    return control.role() == Role.POLICY && button && !customises && !pins.pins(Role.POLICY)
                            ? new Seen(control.node(), Role.CUSTOMISE, control.reading())
                            : control;
                })
                .toList();
    }

    private static boolean has(List<Seen> seen, Role role) {
        return seen.stream().anyMatch(control -> control.role() == role);
    }
}
