package io.github.temoin.banner;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.CommandRefused;
import io.github.temoin.browser.Frame;
import io.github.temoin.browser.ScriptFailed;
import io.github.temoin.evidence.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Measures how controls are drawn. */
final class Looks {

    private Looks() {}

    /** Those of the controls that are still there; a control that is gone or cannot be measured is left out. */
    static Map<Node, Look> of(List<Node> controls, List<Frame> frames) {
        Map<Node, Look> looks = new HashMap<>();
        Map<String, List<Node>> byFrame = controls.stream()
                .collect(Collectors.groupingBy(node -> node.id().frame()));
        for (Frame frame : frames) {
            List<Node> here = byFrame.getOrDefault(frame.context(), List.of());
            if (!here.isEmpty()) {
                measure(frame, here, looks);
            }
        }
        return Map.copyOf(looks);
    }

    private static void measure(Frame frame, List<Node> controls, Map<Node, Look> looks) {
        List<Integer> keys = controls.stream().map(node -> node.id().key()).toList();
        try {
            for (BidiObject drawn : frame.evaluate(PageScripts.LOOKS, keys).objects("looks")) {
                controls.stream()
                        .filter(node -> node.id().key() == drawn.whole("key") && !drawn.flag("gone"))
                        .forEach(node -> looks.put(node, look(drawn)));
            }
        } catch (ScriptFailed | CommandRefused e) {
            // The frame went while it was looked at: a look is a courtesy, its absence is said by its absence
            return;
        }
    }

    private static Look look(BidiObject drawn) {
        List<Color> own = new ArrayList<>();
        List<Color> around = new ArrayList<>();
        boolean image = false;
        boolean first = true;
        boolean surface = false;
        for (BidiObject layer : drawn.objects("backgrounds")) {
            Color color = Color.parse(layer.findText("color").orElse("")).orElse(Color.CLEAR);
            image |= layer.flag("image");
            if (first) {
                surface = color.alpha() > 0.05 || layer.flag("image");
            } else {
                around.add(color);
            }
            own.add(color);
            first = false;
        }
        Color behind = Color.stacked(own);
        Color outside = Color.stacked(around);
        Optional<Color> border = drawn.findText("border").flatMap(Color::parse).filter(color -> color.alpha() > 0.05);
        double contrast = image
                ? 0
                : Color.parse(drawn.text("color"))
                        .map(color -> color.over(behind).contrast(behind))
                        .orElse(0.0);
        double edge = image
                ? 0
                : Math.max(
                        behind.contrast(outside),
                        border.map(color -> color.over(outside).contrast(outside))
                                .orElse(1.0));
        return new Look(
                drawn.number("size"),
                (int) drawn.number("weight"),
                contrast,
                edge,
                drawn.flag("underlined"),
                surface || border.isPresent());
    }
}
