package io.github.temoin.banner;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a container lies on its page. */
enum Layer {
    /** Over the page: fixed, sticky, a dialog, a popover. */
    OVER,
    /** In the flow of the page, before or after its main part. */
    BESIDE,
    /** In the main part of the page, as its content is. */
    WITHIN;

    private static final Set<String> OVERLAYING = Set.of("fixed", "sticky");
    private static final Set<String> DIALOGS = Set.of("dialog", "alertdialog");

    static Layer of(Node container, PageModel.Ancestry ancestry, PageModel page) {
        List<Node> above = ancestry.above(container);
        if (overlays(container, page) || above.stream().anyMatch(node -> overlays(node, page) && !isPage(node))) {
            return OVER;
        }
        // The main part of a frame is none of the page's
        String frame = page.root().id().frame();
        boolean content = Stream.concat(Stream.of(container), above.stream())
                .anyMatch(node -> isContent(node) && node.id().frame().equals(frame));
        return content ? WITHIN : BESIDE;
    }

    static boolean overlays(Node node, PageModel page) {
        String position = node.attributeOr("position", "static");
        boolean dialog = node.is("modal")
                || node.is("top")
                || node.tag().equals("dialog")
                || DIALOGS.contains(node.attributeOr("role", ""));
        return dialog || OVERLAYING.contains(position) || raised(node, position, page);
    }

    /** Absolutely placed over other content, which a high z-index tells. */
    private static boolean raised(Node node, String position, PageModel page) {
        double z = node.attribute("z").map(Double::parseDouble).orElse(0.0);
        return position.equals("absolute") && z >= 100 && node.box().width() >= page.width() / 5;
    }

    /** Whether a node holds the page itself, however it is placed. */
    static boolean isPage(Node node) {
        String frame = node.id().frame();
        return node.tag().equals("body")
                || node.below(inner -> isMain(inner) && inner.id().frame().equals(frame))
                        .findAny()
                        .isPresent();
    }

    private static boolean isMain(Node node) {
        return node.tag().equals("main")
                || node.attributeOr("role", "").equals("main")
                || node.tag().equals("nav")
                || node.attributeOr("role", "").equals("navigation");
    }

    private static boolean isContent(Node node) {
        return node.tag().equals("main")
                || node.tag().equals("article")
                || node.attributeOr("role", "").equals("main");
    }
}
