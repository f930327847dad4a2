package io.github.temoin.banner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is visible on a page, its frames' contents standing in their frames.
 *
 * @param language of the document, as it says itself; empty where it does not
 * @param width of the viewport, in CSS pixels
 * @param height of the viewport, in CSS pixels
 * @param scrollHeight of the document
 * @param scrollY how far it is scrolled
 * @param gaps what could not be read
 */
record PageModel(
        Node root,
        String language,
        double width,
        double height,
        double scrollHeight,
        double scrollY,
        List<String> gaps) {

    PageModel {
        gaps = List.copyOf(gaps);
    }

    /** Finds the way up; made once for many questions. */
    Ancestry ancestry() {
        return new Ancestry(root);
    }

    /** The way up from each node. */
    static final class Ancestry {
        private final Map<Node, Node> parents = new HashMap<>();
        private final Map<Node.Id, Node> byId = new HashMap<>();

        Ancestry(Node root) {
            enter(root);
        }

        private void enter(Node node) {
            if (!node.isText()) {
                byId.put(node.id(), node);
            }
            for (Node child : node.children()) {
                parents.put(child, node);
                enter(child);
            }
        }

        Optional<Node> parent(Node node) {
            return Optional.ofNullable(parents.get(node));
        }

        /** Its ancestors, nearest first. */
        List<Node> above(Node node) {
            List<Node> above = new ArrayList<>();
            @Nullable Node at = parents.get(node);
            while (at != null) {
                above.add(at);
                at = parents.get(at);
            }
            return above;
        }

        Optional<Node> find(Node.Id id) {
            return Optional.ofNullable(byId.get(id));
        }

        boolean holds(Node outer, Node inner) {
            return outer == inner || above(inner).stream().anyMatch(node -> node == outer);
        }
    }
}
