package io.github.temoin.banner;

import io.github.temoin.evidence.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes a page model of HTML without a browser: everything is visible, {@code style} tells the position. */
final class HtmlModel {

    private static final Set<String> ACTING = Set.of("a", "button", "input", "select", "textarea", "summary");
    private static final Set<String> INLINE = Set.of("span", "b", "strong", "i", "em", "small");

    private int next = 1;

    private HtmlModel() {}

    static PageModel of(String html) {
        HtmlModel model = new HtmlModel();
        Node body = model.node(Jsoup.parse(html).body()).get(0);
        return new PageModel(body, "fr", 1280, 800, 2000, 0, List.of());
    }

    private List<Node> node(Element element) {
        List<Node> children = new ArrayList<>();
        for (org.jsoup.nodes.Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                if (!element.tagName().equals("option")) {
                    children.add(Node.text("top", text.text()));
                }
            } else if (child instanceof Element inner) {
                children.addAll(node(inner));
            }
        }
        boolean acts = ACTING.contains(element.tagName())
                || element.hasAttr("role") && isActing(element)
                || element.hasAttr("onclick")
                || element.hasAttr("tabindex");
        if (!acts && INLINE.contains(element.tagName()) && !element.hasAttr("role")) {
            return children;
        }
        return List.of(new Node(
                new Node.Id("top", next++),
                element.tagName(),
                "",
                attributes(element, acts),
                new Box(0, 0, pixels(element, "width", 1000), pixels(element, "height", 200)),
                traits(element, acts),
                pins(element),
                children));
    }

    private static boolean isActing(Element element) {
        return Set.of("button", "link", "switch", "checkbox", "radio", "tab").contains(element.attr("role"));
    }

    private static Map<String, String> attributes(Element element, boolean acts) {
        Map<String, String> attributes = new HashMap<>();
        for (String name : List.of("role", "type", "href", "lang", "value")) {
            if (element.hasAttr(name)) {
                attributes.put(name, element.attr(name));
            }
        }
        if (element.tagName().equals("input") && !element.hasAttr("type")) {
            attributes.put("type", "text");
        }
        if (element.tagName().equals("label") && element.hasAttr("for")) {
            attributes.put("labels", element.attr("for"));
        }
        String hint = (element.id() + " " + element.className()).trim();
        if (!hint.isEmpty()) {
            attributes.put("hint", hint);
        }
        attributes.putAll(positions(style(element)));
        if (element.tagName().equals("option")) {
            attributes.put("name", element.text());
            attributes.put("checked", String.valueOf(element.hasAttr("selected")));
            attributes.put("item", String.valueOf(element.elementSiblingIndex()));
        }
        for (String aria : List.of("aria-expanded", "aria-selected")) {
            if (element.hasAttr(aria)) {
                attributes.put(aria.substring("aria-".length()), element.attr(aria));
            }
        }
        if (acts) {
            attributes.put("reach", "hit");
            attributes.put("name", name(element));
            checked(element, attributes);
        }
        return attributes;
    }

    private static double pixels(Element element, String property, double otherwise) {
        String said = style(element).getOrDefault(property, "");
        return said.endsWith("px") ? Double.parseDouble(said.replace("px", "")) : otherwise;
    }

    private static Map<String, String> style(Element element) {
        Map<String, String> style = new HashMap<>();
        for (String rule : element.attr("style").split(";", -1)) {
            String[] parts = rule.split(":", 2);
            if (parts.length == 2) {
                style.put(parts[0].trim(), parts[1].trim());
            }
        }
        return style;
    }

    private static Map<String, String> positions(Map<String, String> style) {
        Map<String, String> attributes = new HashMap<>();
        if (style.containsKey("position")) {
            attributes.put("position", style.get("position"));
        }
        if (style.containsKey("z-index")) {
            attributes.put("z", style.get("z-index"));
        }
        return attributes;
    }

    private static void checked(Element element, Map<String, String> attributes) {
        String type = element.attr("type");
        if (type.equals("checkbox") || type.equals("radio")) {
            attributes.put("checked", String.valueOf(element.hasAttr("checked")));
            attributes.put("group", element.attr("name"));
        }
        if (type.equals("range") && element.attr("max").equals("1")) {
            attributes.put("checked", String.valueOf(element.attr("value").equals("1")));
        }
        for (String aria : List.of("aria-checked", "aria-pressed")) {
            if (element.hasAttr(aria)) {
                attributes.put("checked", element.attr(aria));
            }
        }
    }

    private static String name(Element element) {
        if (element.hasAttr("aria-label")) {
            return element.attr("aria-label");
        }
        if (element.tagName().equals("input")) {
            Element label = element.closest("label");
            Element root = element.root();
            Element other = element.id().isEmpty() ? null : root.selectFirst("label[for=" + element.id() + "]");
            return label != null ? label.text() : other != null ? other.text() : element.attr("value");
        }
        return element.text().isEmpty() ? element.attr("title") : element.text();
    }

    private static Set<String> traits(Element element, boolean acts) {
        Set<String> traits = new HashSet<>();
        if (acts) {
            traits.add("interactive");
        }
        if (element.hasAttr("disabled")) {
            traits.add("disabled");
        }
        if (element.attr("aria-modal").equals("true")) {
            traits.add("modal");
        }
        return traits;
    }

    private static Set<String> pins(Element element) {
        return element.hasAttr("data-pin") ? Set.of(element.attr("data-pin")) : Set.of();
    }
}
