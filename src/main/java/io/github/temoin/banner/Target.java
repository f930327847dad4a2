package io.github.temoin.banner;

import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.Role;
import java.util.function.Predicate;

/**
 * A control to be pressed.
 *
 * @param point the node to click: the control, or the label that stands for it, or the list that holds it
 * @param touch how it is operated
 * @param attempts how often at most
 * @param worked tells from a later view whether it had an effect
 * @param decides whether a change of the record is an effect, too
 * @param stays whether what it stands in is part of the page, and need not go once the choice is made
 */
record Target(
        Role role,
        String label,
        Node.Id point,
        Touch touch,
        Intent intent,
        int attempts,
        Predicate<Survey.View> worked,
        boolean decides,
        boolean stays) {

    private static final int MANY = 50;

    /** What a click on a control has to reach: a hidden input is operated by its label, an item by its list. */
    static Node.Id pointOf(Node node) {
        return node.attribute("via")
                .or(() -> node.attribute("list"))
                .map(label -> new Node.Id(node.id().frame(), Integer.parseInt(label)))
                .orElse(node.id());
    }

    /** A control that makes the choice, or leads to it. */
    static Target of(Seen control, Role role, Intent intent, boolean decides, Predicate<Survey.View> worked) {
        return new Target(
                role,
                control.label(),
                pointOf(control.node()),
                new Touch.Click(),
                intent,
                MANY,
                worked,
                decides,
                false);
    }

    /** A switch, to be brought to a state. */
    static Target of(Toggle toggle, boolean wanted, Intent intent, Predicate<Survey.View> worked) {
        Node node = toggle.towards(wanted);
        Target target = setting(toggle.label(), node, intent, worked);
        return node.role().equals("slider") ? target.touched(new Touch.Slide(wanted)) : target;
    }

    /** One out of several, to be taken. */
    static Target of(Level level, Intent intent, Predicate<Survey.View> worked) {
        return setting(level.label(), level.node(), intent, worked);
    }

    private static Target setting(String label, Node node, Intent intent, Predicate<Survey.View> worked) {
        Touch touch = node.attribute("item")
                .<Touch>map(item -> new Touch.Item(Integer.parseInt(item)))
                .orElseGet(Touch.Click::new);
        return new Target(Role.SWITCH, label, pointOf(node), touch, intent, MANY, worked, false, false);
    }

    private Target touched(Touch other) {
        return new Target(role, label, point, other, intent, attempts, worked, decides, stays);
    }

    Target atMost(int times) {
        return new Target(role, label, point, touch, intent, times, worked, decides, stays);
    }

    Target staying(boolean inPage) {
        return new Target(role, label, point, touch, intent, attempts, worked, decides, inPage);
    }
}
