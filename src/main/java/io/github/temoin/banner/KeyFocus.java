package io.github.temoin.banner;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.CommandRefused;
import io.github.temoin.browser.Frame;
import io.github.temoin.browser.FramePlace;
import io.github.temoin.browser.Key;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.ScriptFailed;
import io.github.temoin.evidence.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keyboard's focus in a page, moved with trusted key presses and seen from one banner. */
final class KeyFocus {

    /** How a control is drawn, and where. */
    record Drawn(String look, Box box) {}

    /**
     * Where the focus is.
     *
     * @param place tells one place in the page from another; empty where nothing has the focus
     * @param control the control of the banner that has it
     * @param inside whether it is in the banner
     * @param onFrame whether a frame has it, within which it may move unseen
     * @param drawn how that control is drawn, by its place
     */
    record Place(
            Optional<String> place,
            Optional<Node.Id> control,
            boolean inside,
            boolean onFrame,
            Map<Node.Id, Drawn> drawn) {

        Place {
            drawn = Map.copyOf(drawn);
        }

        Place with(Map<Node.Id, Drawn> looks) {
            return new Place(place, control, inside, onFrame, looks);
        }

        private static final Place NOWHERE = new Place(Optional.empty(), Optional.empty(), false, false, Map.of());
    }

    private static final FramePlace TOP = new FramePlace(0, 0, 0, 0, 1);

    private final Page page;
    private final Node.Id container;
    private final List<Node.Id> controls;

    /** @param controls may stand in other frames than what holds them */
    KeyFocus(Page page, Node.Id container, List<Node.Id> controls) {
        this.page = page;
        this.container = container;
        this.controls = List.copyOf(controls);
    }

    void press(Key key, Key... held) {
        page.keyboard().press(key, held);
    }

    Place now() {
        return read(false);
    }

    /** Where it is, and how every control is drawn now. */
    Place everything() {
        return read(true);
    }

    private Place read(boolean all) {
        try {
            Map<Node.Id, Drawn> drawn = new HashMap<>();
            Optional<Place> found = Optional.empty();
            for (Frame frame : page.frames()) {
                if (isOfBanner(frame)) {
                    BidiObject seen = ask(frame, all);
                    addDrawn(frame, seen, drawn);
                    found = isHere(frame, seen) ? Optional.of(place(frame, seen)) : found;
                }
            }
            return found.orElseGet(this::elsewhere).with(drawn);
        } catch (ScriptFailed | CommandRefused e) {
            // The page is on its way to another: nothing has the focus there
            return Place.NOWHERE;
        }
    }

    private boolean isOfBanner(Frame frame) {
        return container.frame().equals(frame.context()) || !keysIn(frame).isEmpty();
    }

    private List<Integer> keysIn(Frame frame) {
        return controls.stream()
                .filter(control -> control.frame().equals(frame.context()))
                .map(Node.Id::key)
                .toList();
    }

    private BidiObject ask(Frame frame, boolean all) {
        int holder = container.frame().equals(frame.context()) ? container.key() : 0;
        return frame.evaluate(PageScripts.FOCUSED, keysIn(frame), holder, all);
    }

    private static boolean isHere(Frame frame, BidiObject seen) {
        return (frame.isTop() || seen.flag("focused")) && seen.whole("id") != 0 && !seen.flag("frame");
    }

    /** A frame that controls of the banner stand in is in the banner. */
    private Place place(Frame frame, BidiObject seen) {
        return new Place(
                Optional.of(frame.context() + " " + seen.whole("id")),
                Optional.of(new Node.Id(frame.context(), (int) seen.whole("key")))
                        .filter(id -> id.key() != 0),
                seen.flag("inside") || !container.frame().equals(frame.context()),
                false,
                Map.of());
    }

    private Place elsewhere() {
        BidiObject top = page.evaluate(PageScripts.FOCUSED, List.of(), 0, false);
        Optional<String> id = top.whole("id") == 0 ? Optional.empty() : Optional.of("top " + top.whole("id"));
        return new Place(id, Optional.empty(), false, top.flag("frame"), Map.of());
    }

    private static void addDrawn(Frame frame, BidiObject seen, Map<Node.Id, Drawn> drawn) {
        Optional<FramePlace> place = frame.isTop() ? Optional.of(TOP) : frame.place();
        place.ifPresent(in -> seen.objects("drawn")
                .forEach(one -> drawn.put(
                        new Node.Id(frame.context(), (int) one.whole("key")),
                        new Drawn(one.text("look"), box(one, in)))));
    }

    private static Box box(BidiObject one, FramePlace in) {
        return new Box(
                in.pageX(one.number("x")),
                in.pageY(one.number("y")),
                one.number("width") * in.scale(),
                one.number("height") * in.scale());
    }
}
