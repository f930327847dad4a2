package io.github.temoin.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists the frames of a page, and finds where they lie. */
final class FrameTree {
    /** The box that shows the frame's content, in the pixels of the frame around it. */
    private static final String CONTENT_BOX = """
            (frame) => {
              const box = frame.getBoundingClientRect();
              const style = getComputedStyle(frame);
              const left = parseFloat(style.paddingLeft) || 0;
              const top = parseFloat(style.paddingTop) || 0;
              const across = left + (parseFloat(style.paddingRight) || 0);
              const down = top + (parseFloat(style.paddingBottom) || 0);
              const scale = frame.offsetWidth ? box.width / frame.offsetWidth : 0;
              return JSON.stringify({
                x: box.left + (frame.clientLeft + left) * scale,
                y: box.top + (frame.clientTop + top) * scale,
                width: (frame.clientWidth - across) * scale,
                height: (frame.clientHeight - down) * scale,
                scale,
              });
            }
            """;

    private final BidiChannel channel;
    private final String top;

    FrameTree(BidiChannel channel, String top) {
        this.channel = channel;
        this.top = top;
    }

    List<Frame> list() {
        List<Frame> frames = new ArrayList<>();
        for (BidiObject root :
                channel.send("browsingContext.getTree", Map.of("root", top)).objects("contexts")) {
            add(frames, root, Optional.empty());
        }
        return List.copyOf(frames);
    }

    private void add(List<Frame> frames, BidiObject node, Optional<Frame> parent) {
        Frame frame =
                new Frame(channel, node.text("context"), node.findText("url").orElse(""), parent);
        frames.add(frame);
        for (BidiObject child : node.objects("children")) {
            add(frames, child, Optional.of(frame));
        }
    }

    /** Nothing where the frame is gone meanwhile, or has no box. */
    static Optional<FramePlace> contentBox(BidiChannel channel, String parent, String frame) {
        try {
            List<BidiObject> elements = channel.send(
                            "browsingContext.locateNodes",
                            Map.of(
                                    "context",
                                    parent,
                                    "locator",
                                    Map.of("type", "context", "value", Map.of("context", frame))))
                    .objects("nodes");
            if (elements.isEmpty()) {
                return Optional.empty();
            }
            BidiObject box = ScriptCalls.callWithNode(
                    channel, parent, CONTENT_BOX, elements.get(0).text("sharedId"));
            double scale = box.number("scale");
            return scale > 0
                    ? Optional.of(new FramePlace(
                            box.number("x"), box.number("y"), box.number("width"), box.number("height"), scale))
                    : Optional.empty();
        } catch (CommandRefused | ScriptFailed e) {
            return Optional.empty();
        }
    }
}
