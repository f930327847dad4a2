package io.github.temoin.banner;

import io.github.temoin.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A visible element, or a visible text, as it was measured. Two nodes are never equal, however alike: each is a place in
 * a page.
 */
final class Node {

    static final String TEXT = "#text";

    private static final Set<String> ACTING_ROLES = Set.of(
            "button", "link", "checkbox", "switch", "radio", "slider", "menuitem", "menuitemcheckbox", "tab", "option");

    /**
     * Where a node is.
     *
     * @param frame the browsing context
     * @param key a number in that frame; 0 for texts
     */
    record Id(String frame, int key) {}

    private final Id id;
    private final String tag;
    private final String words;
    private final Map<String, String> attributes;
    private final Box box;
    private final Set<String> traits;
    private final Set<String> pins;
    private final List<Node> children;

    /**
     * @param id names the element in its frame
     * @param tag the element's name; {@link #TEXT} for a text
     * @param words a text's characters; empty for elements
     * @param attributes what else was measured, by the names that {@code read.js} uses
     * @param box in the page's viewport; of no size for texts
     * @param traits yes-or-no facts, by the names that {@code read.js} uses
     * @param pins what a suite's CSS selectors call it
     */
    Node(
            Id id,
            String tag,
            String words,
            Map<String, String> attributes,
            Box box,
            Set<String> traits,
            Set<String> pins,
            List<Node> children) {
        this.id = id;
        this.tag = tag;
        this.words = words;
        this.attributes = Map.copyOf(attributes);
        this.box = box;
        this.traits = Set.copyOf(traits);
        this.pins = Set.copyOf(pins);
        this.children = List.copyOf(children);
    }

    Id id() {
        return id;
    }

    String tag() {
        return tag;
    }

    String words() {
        return words;
    }

    Box box() {
        return box;
    }

    Set<String> pins() {
        return pins;
    }

    List<Node> children() {
        return children;
    }

    /** The same element with other content: a frame with what it shows. */
    Node showing(List<Node> content) {
        return new Node(id, tag, words, attributes, box, traits, pins, content);
    }

    static Node text(String frame, String words) {
        return new Node(new Id(frame, 0), TEXT, words, Map.of(), new Box(0, 0, 0, 0), Set.of(), Set.of(), List.of());
    }

    boolean isText() {
        return tag.equals(TEXT);
    }

    boolean is(String trait) {
        return traits.contains(trait);
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    String attributeOr(String name, String otherwise) {
        return attributes.getOrDefault(name, otherwise);
    }

    boolean interactive() {
        return is("interactive");
    }

    /** Its ARIA role, said or implied by the element. */
    String role() {
        return attribute("role").filter(ACTING_ROLES::contains).orElseGet(this::impliedRole);
    }

    private String impliedRole() {
        String type = attributeOr("type", "");
        return switch (tag) {
            case "button", "summary" -> "button";
            case "a" -> "link";
            case "input" ->
                switch (type) {
                    case "checkbox", "radio" -> type;
                    case "button", "submit", "reset", "image" -> "button";
                    case "range" -> "slider";
                    default -> "textbox";
                };
            case "select", "textarea" -> "textbox";
            default -> "";
        };
    }

    /** How reports call it. */
    String kind() {
        String role = role();
        if (role.equals("switch") || role.equals("checkbox") || role.equals("radio") || role.equals("slider")) {
            return role;
        }
        if (tag.equals("input")) {
            return "input";
        }
        return role.isEmpty() ? tag : role;
    }

    /** What a reader sees written in it. */
    String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString().replaceAll("\\s+", " ").trim();
    }

    private void append(StringBuilder text) {
        if (isText()) {
            text.append(words);
            return;
        }
        text.append(' ');
        children.forEach(child -> child.append(text));
        text.append(' ');
    }

    /** What is written in it beside its buttons. Links in a sentence are part of it. */
    String saidBesideControls() {
        StringBuilder text = new StringBuilder();
        appendSaid(text);
        return text.toString().replaceAll("\\s+", " ").trim();
    }

    private void appendSaid(StringBuilder text) {
        if (isText()) {
            text.append(words);
        } else if (!(interactive() && role().equals("button"))) {
            text.append(' ');
            children.forEach(child -> child.appendSaid(text));
            text.append(' ');
        }
    }

    /** Its accessible name, where that was measured. */
    String name() {
        return attributeOr("name", "");
    }

    /** The label that a report shows: what is written in it, or its accessible name where that is a mere sign. */
    String label() {
        String written = text();
        boolean sign = written.codePoints().noneMatch(Character::isLetterOrDigit);
        return sign && !name().isEmpty() ? name() : written;
    }

    /** Ids and classes, in lower case. */
    String hint() {
        return attributeOr("hint", "").toLowerCase(Locale.ROOT);
    }

    /** Itself and all below it, in document order. */
    Stream<Node> all() {
        List<Node> nodes = new ArrayList<>();
        collect(nodes);
        return nodes.stream();
    }

    private void collect(List<Node> nodes) {
        nodes.add(this);
        children.forEach(child -> child.collect(nodes));
    }

    Stream<Node> below(Predicate<Node> wanted) {
        return all().skip(1).filter(wanted);
    }
}
