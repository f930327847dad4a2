package io.github.temoin.banner;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.FramePlace;
import io.github.temoin.evidence.Box;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the tree of one frame from what {@code read.js} measured, in the coordinates of the page. */
final class ModelReader {

    private static final Set<String> OWN_FIELDS = Set.of("key", "tag", "box", "is", "pins", "children", "text");

    private final String frame;
    private final FramePlace place;
    private final Function<Node, List<Node>> contents;

    /** @param contents what stands in a frame element; nothing for other elements */
    ModelReader(String frame, FramePlace place, Function<Node, List<Node>> contents) {
        this.frame = frame;
        this.place = place;
        this.contents = contents;
    }

    Node read(BidiObject json) {
        if (!json.has("key")) {
            return Node.text(frame, json.findText("text").orElse(""));
        }
        List<Node> children = new ArrayList<>();
        json.objects("children").forEach(child -> children.add(read(child)));
        Node node = new Node(
                new Node.Id(frame, (int) json.whole("key")),
                json.text("tag"),
                "",
                attributes(json),
                box(json.list("box")),
                new HashSet<>(json.texts("is")),
                new HashSet<>(json.texts("pins")),
                children);
        List<Node> inside = contents.apply(node);
        return inside.isEmpty() ? node : node.showing(inside);
    }

    private static Map<String, String> attributes(BidiObject json) {
        Map<String, String> attributes = new LinkedHashMap<>();
        json.asMap().forEach((name, value) -> {
            if (value != null && !OWN_FIELDS.contains(name)) {
                attributes.put(name, written(value));
            }
        });
        return attributes;
    }

    private static String written(Object value) {
        return value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue())
                ? String.valueOf(number.longValue())
                : value.toString();
    }

    private Box box(List<@Nullable Object> numbers) {
        double[] values = new double[4];
        for (int i = 0; i < Math.min(4, numbers.size()); i++) {
            values[i] = numbers.get(i) instanceof Number number ? number.doubleValue() : 0;
        }
        return new Box(
                place.pageX(values[0]), place.pageY(values[1]), values[2] * place.scale(), values[3] * place.scale());
    }
}
