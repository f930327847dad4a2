package io.github.temoin.suite;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns YAML nodes into a JSON tree, and keeps where each part stood. */
final class YamlTree {

    // References to anchors multiply: ten lines can stand for a billion nodes. The largest real suites have hundreds.
    private static final int MOST_NODES = 20_000;

    /** How deep lists and maps may be nested: readers call themselves once a level. A suite has six. */
    static final int DEEPEST = 50;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Mistakes mistakes;
    private final Map<JsonPointer, Place> values = new HashMap<>();
    private final Map<JsonPointer, Place> keys = new HashMap<>();
    private int depth;

    YamlTree(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    YamlDocument of(Node root) {
        JsonNode tree = node(root, JsonPointer.empty());
        if (values.size() >= MOST_NODES) {
            mistakes.add(
                    placeOf(root),
                    "more than " + MOST_NODES + " values, references to anchors counted as often as used");
        }
        return new YamlDocument(tree, values, keys);
    }

    static Place placeOf(Node node) {
        String written = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        return node.getStartMark()
                .map(mark -> Place.fromZero(mark.getLine(), mark.getColumn(), written))
                .orElse(Place.NOWHERE);
    }

    private JsonNode node(Node node, JsonPointer at) {
        values.put(at, placeOf(node));
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (depth == DEEPEST) {
            mistakes.add(placeOf(node), "this refers to an anchor that it stands behind");
            return JSON.nullNode();
        }
        depth++;
        JsonNode collection = node instanceof MappingNode map ? object(map, at) : array((SequenceNode) node, at);
        depth--;
        return collection;
    }

    private ObjectNode object(MappingNode map, JsonPointer at) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : map.getValue()) {
            if (values.size() >= MOST_NODES) {
                break;
            }
            if (entry.getKeyNode() instanceof ScalarNode key) {
                put(object, key, entry.getValueNode(), at);
            } else {
                mistakes.add(
                        placeOf(entry.getKeyNode()),
                        "a key must be a word; put a text that begins with '{' or '[' in quotes");
            }
        }
        return object;
    }

    private void put(ObjectNode object, ScalarNode key, Node value, JsonPointer at) {
        JsonPointer child = at.appendProperty(key.getValue());
        if (object.has(key.getValue())) {
            int first = keys.getOrDefault(child, Place.NOWHERE).line();
            mistakes.add(
                    placeOf(key),
                    "key '" + key.getValue() + "' is written twice, first in line " + first + "; keep one");
            return;
        }
        keys.put(child, placeOf(key));
        object.set(key.getValue(), node(value, child));
    }

    private ArrayNode array(SequenceNode list, JsonPointer at) {
        ArrayNode array = JSON.arrayNode();
        for (Node item : list.getValue()) {
            if (values.size() >= MOST_NODES) {
                break;
            }
            array.add(node(item, at.appendIndex(array.size())));
        }
        return array;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(scalar.getValue().toLowerCase(Locale.ROOT).equals("true"));
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            // No key of a suite takes a number: that it is one is all that is asked. Place has it as written.
            return JSON.numberNode(0);
        }
        return JSON.textNode(scalar.getValue());
    }
}
