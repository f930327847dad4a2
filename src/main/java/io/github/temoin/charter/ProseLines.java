package io.github.temoin.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The lines of a page, each with the element that it stands in. */
final class ProseLines {

    /**
     * A line of text.
     *
     * @param text what is marked as code stands in backticks; a described term stands in front of its description, with a
     *     colon
     */
    record Line(String text, Element where) {}

    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

    private ProseLines() {}

    /** @param page a block, such as the body: its end ends the last line */
    static List<Line> of(Element page) {
        Writer writer = new Writer(page);
        NodeTraversor.traverse(writer, page);
        return writer.lines;
    }

    private static final class Writer implements NodeVisitor {

        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Element block;
        private String term = "";

        Writer(Element page) {
            this.block = page;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode part) {
                text.append(part.getWholeText());
            } else if (node instanceof Element element) {
                boundary(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                boundary(element);
            }
        }

        private void boundary(Element element) {
            if (CODE.contains(element.normalName())) {
                text.append('`');
            } else if (element.isBlock() || element.normalName().equals("br")) {
                flush(element);
            }
        }

        void flush(Element next) {
            String line = text.toString()
                    .replace('\u00A0', ' ')
                    .replaceAll("\\s+", " ")
                    .strip();
            text.setLength(0);
            if (line.isEmpty()) {
                block = next;
                return;
            }
            if (block.normalName().equals("dt")) {
                term = line;
            } else {
                boolean describes = block.closest("dd") != null && !term.isEmpty();
                lines.add(new Line(describes ? term + " : " + line : line, block));
            }
            block = next;
        }
    }
}
