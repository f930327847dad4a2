package io.github.temoin.banner;

import io.github.temoin.browser.Key;
import io.github.temoin.browser.Page;
import io.github.temoin.evidence.KeyboardTour.Round;
import io.github.temoin.evidence.KeyboardTour.Screen;
import io.github.temoin.evidence.KeyboardTour.Stop;
import io.github.temoin.evidence.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One screen of a banner, for a visitor without a mouse. */
final class KeyboardScreen {

    /** A control that must be reached. */
    private record Needed(Node node, Role role, String label, String kind) {

        Node.Id id() {
            return node.id();
        }
    }

    private final Page page;
    private final Candidate banner;
    private final List<Needed> needed;
    private final KeyFocus focus;

    KeyboardScreen(Page page, Candidate banner) {
        this.page = page;
        this.banner = banner;
        this.needed = needed(banner.reading());
        this.focus = new KeyFocus(
                page,
                banner.reading().container().id(),
                needed.stream().map(Needed::id).toList());
    }

    /** Asks axe-core about it, and goes from control to control with the Tab key. */
    Screen explore() {
        Auditor.Finding audit = new Auditor(page).audit(banner);
        TabRound tabs = TabRound.looking(
                focus,
                FocusRing.before(page, focus),
                needed.stream().map(Needed::id).collect(Collectors.toSet()));
        Round round = tabs.go();
        List<Stop> stops = needed.stream()
                .map(one -> new Stop(
                        one.role(),
                        Sightings.cut(one.label(), Sightings.LONGEST_LABEL),
                        one.kind(),
                        tabs.presses(one.id()),
                        tabs.shows(one.id())))
                .toList();
        return new Screen(audit.role(), audit.name(), stops, round, audit.audit());
    }

    /** Brings the focus to a control: a few steps back, since one has just come by, else all the way round. */
    boolean reach(Seen control) {
        for (int back = 0; back <= needed.size(); back++) {
            if (has(control)) {
                return true;
            }
            focus.press(Key.TAB, Key.SHIFT);
        }
        return TabRound.leadsTo(focus, control.node().id());
    }

    boolean has(Seen control) {
        return focus.now().control().filter(control.node().id()::equals).isPresent();
    }

    /** All that is understood; of one out of several the arrow keys choose, and what is locked is not to be used. */
    private static List<Needed> needed(BannerReading reading) {
        List<Needed> needed = new ArrayList<>();
        reading.controls().stream()
                .filter(seen -> seen.role() != Role.OTHER && !seen.node().is("disabled"))
                .forEach(seen -> needed.add(new Needed(
                        seen.node(), seen.role(), seen.label(), seen.node().kind())));
        reading.toggles().stream()
                .filter(toggle ->
                        !toggle.locked() && toggle.single() && !toggle.kind().equals("radio"))
                .forEach(toggle -> needed.add(new Needed(toggle.yes(), Role.SWITCH, toggle.label(), toggle.kind())));
        return needed;
    }
}
