package io.github.temoin.charter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Which category the headings above a place name. */
final class Headings {

    private static final String PSEUDO = "summary, [role=heading], button[aria-expanded], caption, legend,"
            + " p > strong:only-child, p > b:only-child";
    private static final int PSEUDO_LEVEL = 7;

    private record Heading(int level, Optional<Category> category) {}

    private final PolicyWords words;
    private final Evaluator pseudo = QueryParser.parse(PSEUDO);
    private final IdentityHashMap<Element, Optional<Category>> above = new IdentityHashMap<>();

    Headings(PolicyWords words, Element page) {
        this.words = words;
        Deque<Heading> open = new ArrayDeque<>();
        for (Element element : page.getAllElements()) {
            int level = level(element);
            if (level > 0) {
                open.removeIf(heading -> heading.level() >= level);
                open.push(new Heading(level, level == 1 ? Optional.empty() : words.categoryOf(CellText.of(element))));
            }
            // The nearest that names one. The page's title (level 1) is about all of them.
            above.put(
                    element,
                    open.stream()
                            .flatMap(heading -> heading.category().stream())
                            .findFirst());
        }
    }

    /** The category of what stands at an element. */
    Optional<Category> categoryAt(Element element) {
        return Optional.ofNullable(element.selectFirst("caption"))
                .flatMap(caption -> words.categoryOf(CellText.of(caption)))
                .or(() -> above.getOrDefault(element, Optional.empty()));
    }

    private int level(Element element) {
        String name = element.normalName();
        if (name.matches("h[1-6]")) {
            return name.charAt(1) - '0';
        }
        return element.is(pseudo) ? PSEUDO_LEVEL : 0;
    }
}
