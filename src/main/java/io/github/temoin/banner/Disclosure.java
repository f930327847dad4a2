package io.github.temoin.banner;

import io.github.temoin.evidence.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A control that shows more of the same banner: a tab, the head of a section that is folded. */
record Disclosure(Seen control) {

    private static final Set<Role> HARMLESS = EnumSet.of(Role.OTHER, Role.CUSTOMISE, Role.POLICY);

    /** All of a banner, in order; never one whose label speaks of a decision. */
    static List<Disclosure> in(BannerReading reading) {
        return reading.controls().stream()
                .filter(seen -> HARMLESS.contains(seen.role())
                        && !seen.reading().meaning().decides()
                        && !ReopenFinder.leadsElsewhere(seen.node()))
                .map(Disclosure::new)
                .filter(disclosure -> disclosure.isTab() || disclosure.isFolded())
                .toList();
    }

    boolean isTab() {
        return control.node().role().equals("tab");
    }

    /** Whether what it stands for does not show, as far as it says. */
    boolean isClosed() {
        return isTab() ? !says("selected", "true") : isFolded();
    }

    boolean isAt(Disclosure other) {
        return id().equals(other.id());
    }

    Node.Id id() {
        return control.node().id();
    }

    private boolean isFolded() {
        return says("expanded", "false");
    }

    private boolean says(String name, String value) {
        return control.node().attribute(name).filter(value::equals).isPresent();
    }
}
