package io.github.temoin.banner;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.CommandRefused;
import io.github.temoin.browser.Frame;
import io.github.temoin.browser.FramePlace;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.ScriptFailed;
import io.github.temoin.evidence.Box;
import io.github.temoin.suite.BannerHints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures a page and its frames. */
final class PageReader {

    private static final int MOST_NODES = 20_000;
    private static final int MOST_LETTERS = 200_000;

    /** How far a frame's content may lie from its element's edge: borders and padding. */
    private static final double EDGE = 40;

    private record Measured(Frame frame, BidiObject json) {}

    private record Placed(FramePlace place, Node body) {}

    private final Map<String, Object> options;
    private final Vocabulary vocabulary;

    PageReader(BannerHints hints, Vocabulary vocabulary) {
        this.options = Map.of("nodes", MOST_NODES, "letters", MOST_LETTERS, "pins", Pins.selectors(hints));
        this.vocabulary = vocabulary;
    }

    /** @throws io.github.temoin.browser.BrowserException if the page itself cannot be read */
    PageModel read(Page page) {
        List<Frame> frames = page.frames();
        List<String> gaps = new ArrayList<>();
        List<Measured> measured = new ArrayList<>();
        for (Frame frame : frames) {
            measure(frame, gaps).ifPresent(measured::add);
        }
        Map<String, List<Placed>> inside = new HashMap<>();
        for (int i = measured.size() - 1; i > 0; i--) {
            Measured one = measured.get(i);
            if (inside.containsKey(one.frame().context()) || mayMatter(one.json())) {
                place(one, inside, gaps);
            }
        }
        return model(measured, inside, gaps);
    }

    private static PageModel model(List<Measured> measured, Map<String, List<Placed>> inside, List<String> gaps) {
        Measured top = measured.get(0);
        BidiObject json = top.json();
        Node root = json.findObject("body")
                .map(body -> tree(top.frame().context(), new FramePlace(0, 0, 0, 0, 1), body, inside))
                .orElseGet(() -> Node.text(top.frame().context(), ""));
        return new PageModel(
                root,
                json.findText("language").orElse(""),
                json.number("width"),
                json.number("height"),
                json.number("scrollHeight"),
                json.number("scrollY"),
                gaps);
    }

    private Optional<Measured> measure(Frame frame, List<String> gaps) {
        try {
            frame.openClosedShadows(PageScripts.HOSTS, PageScripts.KEEP);
            BidiObject json = frame.evaluate(PageScripts.READ, options);
            if (json.flag("truncated")) {
                gaps.add("only the first " + MOST_NODES + " elements of " + frame + " were read");
            }
            return Optional.of(new Measured(frame, json));
        } catch (ScriptFailed | CommandRefused e) {
            if (frame.isTop()) {
                throw e;
            }
            gaps.add(frame + " could not be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Most frames are advertisements or videos: only what speaks of consent is worth asking for its place. */
    private boolean mayMatter(BidiObject json) {
        return json.findObject("body")
                .map(body -> new ModelReader("", new FramePlace(0, 0, 0, 0, 1), node -> List.of()).read(body))
                .filter(body -> vocabulary.topics(body.text()).any()
                        || (Containers.hasSwitch(body) && vocabulary.namesPurpose(body.text()))
                        || body.below(Node::interactive)
                                .anyMatch(node ->
                                        vocabulary.read(node.label()).meaning().decides()))
                .isPresent();
    }

    private static void place(Measured one, Map<String, List<Placed>> inside, List<String> gaps) {
        Optional<FramePlace> place = one.frame().place();
        Optional<String> parent = one.frame().parent();
        if (place.isEmpty() || parent.isEmpty()) {
            gaps.add(one.frame() + " speaks of consent, and where it lies could not be told");
            return;
        }
        one.json().findObject("body").ifPresent(body -> inside.computeIfAbsent(parent.get(), key -> new ArrayList<>())
                .add(new Placed(place.get(), tree(one.frame().context(), place.get(), body, inside))));
    }

    private static Node tree(String frame, FramePlace place, BidiObject body, Map<String, List<Placed>> inside) {
        List<Placed> frames = inside.getOrDefault(frame, List.of());
        return new ModelReader(frame, place, node -> shownIn(node, frames)).read(body);
    }

    private static List<Node> shownIn(Node node, List<Placed> frames) {
        if (!node.tag().equals("iframe") && !node.tag().equals("frame")) {
            return List.of();
        }
        return frames.stream()
                .filter(frame -> lies(frame.place(), node.box()))
                .map(Placed::body)
                .toList();
    }

    private static boolean lies(FramePlace place, Box box) {
        return place.x() >= box.x() - 2
                && place.y() >= box.y() - 2
                && place.x() <= box.x() + EDGE
                && place.y() <= box.y() + EDGE
                && Math.abs(place.width() - box.width()) <= 2 * EDGE
                && Math.abs(place.height() - box.height()) <= 2 * EDGE;
    }
}
