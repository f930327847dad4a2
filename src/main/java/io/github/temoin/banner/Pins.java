package io.github.temoin.banner;

import io.github.temoin.evidence.Role;
import io.github.temoin.suite.BannerHints;
import io.github.temoin.suite.ControlHint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a suite says of the banner, found on a page. Nothing is guessed for what is pinned. */
final class Pins {

    private static final String BANNER = "banner";
    private static final String CONTROL = "control ";
    private static final String CATEGORY = "category ";

    private final Map<String, ControlHint> hints = new LinkedHashMap<>();
    private final Map<String, List<Node>> found;

    private Pins(BannerHints hints, PageModel page) {
        hints.banner().ifPresent(hint -> this.hints.put(BANNER, hint));
        hints.controls().forEach((name, hint) -> this.hints.put(CONTROL + name, hint));
        hints.categories().forEach((name, hint) -> this.hints.put(CATEGORY + name, hint));
        found = this.hints.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, hint -> find(hint.getKey(), hint.getValue(), page)));
    }

    static Pins on(PageModel page, BannerHints hints) {
        return new Pins(hints, page);
    }

    /** The CSS selectors among them, for the script that reads the page. */
    static Map<String, String> selectors(BannerHints hints) {
        Map<String, String> selectors = new LinkedHashMap<>();
        hints.banner().ifPresent(hint -> select(selectors, BANNER, hint));
        hints.controls().forEach((name, hint) -> select(selectors, CONTROL + name, hint));
        hints.categories().forEach((name, hint) -> select(selectors, CATEGORY + name, hint));
        return selectors;
    }

    private static void select(Map<String, String> selectors, String name, ControlHint hint) {
        if (hint instanceof ControlHint.Css css) {
            selectors.put(name, css.selector());
        }
    }

    boolean pinsBanner() {
        return hints.containsKey(BANNER);
    }

    Optional<Node> banner() {
        return found.getOrDefault(BANNER, List.of()).stream().findFirst();
    }

    /** Whether the suite says which control has this role: then no other is taken for it. */
    boolean pins(Role role) {
        return hints.containsKey(control(role));
    }

    List<Node> controls(Role role) {
        return found.getOrDefault(control(role), List.of());
    }

    /** The controls of several roles, in that order. */
    Stream<Node> controls(List<Role> roles) {
        return roles.stream().flatMap(role -> controls(role).stream());
    }

    /** The switches of all categories. */
    Stream<Node> switches() {
        return found.entrySet().stream()
                .filter(pin -> pin.getKey().startsWith(CATEGORY))
                .flatMap(pin -> pin.getValue().stream());
    }

    Optional<String> category(Node node) {
        return found.entrySet().stream()
                .filter(pin -> pin.getKey().startsWith(CATEGORY))
                .filter(pin -> pin.getValue().stream().anyMatch(pinned -> pinned == node))
                .map(pin -> pin.getKey().substring(CATEGORY.length()))
                .findFirst();
    }

    boolean isCategoryPinned(String category) {
        return hints.containsKey(CATEGORY + category);
    }

    private static String control(Role role) {
        return CONTROL + role.name().toLowerCase(Locale.ROOT);
    }

    private static List<Node> find(String pin, ControlHint hint, PageModel page) {
        return page.root()
                .all()
                .filter(node -> !node.isText() && fits(pin, hint, node))
                .toList();
    }

    private static boolean fits(String pin, ControlHint hint, Node node) {
        if (hint instanceof ControlHint.RoleAndName named) {
            return node.role().equals(named.role()) && same(named.name(), node.name());
        }
        if (hint instanceof ControlHint.Text text) {
            return same(text.text(), node.text())
                    && (node.interactive() || node.children().stream().allMatch(Node::isText));
        }
        return node.pins().contains(pin);
    }

    private static boolean same(String wanted, String seen) {
        return Words.of(wanted).equals(Words.of(seen));
    }
}
