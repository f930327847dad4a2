package io.github.temoin.charter;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element, line by line as a reader sees it. A name such as {@code SSESS<ID>} that a page's author forgot to
 * escape has become an element of its own: it gives a {@code *}.
 */
final class CellText {

    private static final Set<String> LINES = Set.of(
            "br", "p", "div", "li", "ul", "ol", "tr", "td", "th", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6");

    private CellText() {}

    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(new Writer(text), element);
        return text.toString()
                .replace('\u00A0', ' ')
                .replaceAll("[ \\t\\f]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
    }

    private static boolean forgottenEscape(Element element) {
        return !element.tag().isKnownTag() && !element.normalName().contains("-");
    }

    private record Writer(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode part) {
                text.append(part.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element && depth > 0) {
                if (LINES.contains(element.normalName())) {
                    text.append('\n');
                } else if (forgottenEscape(element)) {
                    text.append('*');
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && depth > 0 && LINES.contains(element.normalName())) {
                text.append('\n');
            }
        }
    }
}
