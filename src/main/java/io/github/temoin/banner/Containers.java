package io.github.temoin.banner;

import io.github.temoin.banner.PageModel.Ancestry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what may be banners: around each control that speaks of a choice, the box that says what it is about. */
final class Containers {

    private static final Set<Meaning> SEEDS = EnumSet.of(
            Meaning.ACCEPT,
            Meaning.REFUSE,
            Meaning.UNCLEAR,
            Meaning.CUSTOMISE,
            Meaning.SAVE,
            Meaning.ACKNOWLEDGE,
            Meaning.NEXT,
            Meaning.CLOSE);

    private static final Set<String> SWITCHES = Set.of("checkbox", "switch", "radio", "menuitemcheckbox");

    /** Less is a caption, not a text. */
    private static final int SHORTEST_TEXT = 15;

    /** A page, rather than a part of it. */
    private static final int LONGEST_TEXT = 20_000;

    private final PageModel page;
    private final Ancestry ancestry;
    private final LabelReader labels;
    private final boolean opened;

    /** @param opened whether the detailed choices were asked for: what comes up with switches need not say again of what */
    Containers(PageModel page, Ancestry ancestry, LabelReader labels, boolean opened) {
        this.opened = opened;
        this.page = page;
        this.ancestry = ancestry;
        this.labels = labels;
    }

    List<Node> find() {
        Set<Node> found = new HashSet<>();
        List<Node> ordered = new ArrayList<>();
        page.root()
                .below(Node::interactive)
                .filter(node -> SEEDS.contains(labels.read(node).meaning()))
                .forEach(seed -> around(seed).filter(found::add).ifPresent(ordered::add));
        page.root().below(this::isForeign).filter(found::add).forEach(ordered::add);
        return ordered.stream()
                .filter(container -> ordered.stream()
                        .noneMatch(other ->
                                other != container && ancestry.holds(other, container) && sameLayer(other, container)))
                .toList();
    }

    /** What lies over the page, speaks of consent, and is in a language that is not known: no control can tell. */
    private boolean isForeign(Node box) {
        if (!Layer.overlays(box, page) || Layer.isPage(box)) {
            return false;
        }
        String text = box.text();
        return !labels.vocabulary().topics(text).own().isEmpty()
                && labels.vocabulary().language(text).isEmpty()
                && box.below(node -> node.interactive() && node.role().equals("button"))
                        .findAny()
                        .isPresent();
    }

    private boolean sameLayer(Node outer, Node inner) {
        return Layer.of(outer, ancestry, page) == Layer.of(inner, ancestry, page);
    }

    /** The box around a control, pinned or guessed. */
    Optional<Node> around(Node seed) {
        List<Node> above = ancestry.above(seed);
        for (int i = 0; i < above.size(); i++) {
            Node box = above.get(i);
            if (isWholePage(box)) {
                return Optional.empty();
            }
            if (speaksOfConsent(box) || (opened && setsPurposes(box))) {
                return Optional.of(outermost(box, above.subList(i + 1, above.size())));
            }
        }
        return Optional.empty();
    }

    private boolean isWholePage(Node box) {
        return box == page.root() || box.text().length() > LONGEST_TEXT;
    }

    private boolean speaksOfConsent(Node box) {
        String said = box.saidBesideControls();
        return said.length() >= SHORTEST_TEXT
                && (labels.vocabulary().topics(said).any()
                        || labels.vocabulary().topics(box.name()).any());
    }

    static boolean hasSwitch(Node box) {
        return box.below(node -> SWITCHES.contains(node.role())).findAny().isPresent();
    }

    private boolean setsPurposes(Node box) {
        return Layer.of(box, ancestry, page) == Layer.OVER
                && hasSwitch(box)
                && labels.vocabulary().namesPurpose(box.text());
    }

    /** The whole layer that a box stands in; in the flow of a page, all that wraps just this box. */
    private Node outermost(Node box, List<Node> above) {
        Node outer = box;
        boolean layered = Layer.overlays(box, page);
        for (Node around : above) {
            if (around == page.root() || (Layer.isPage(around) && !isFrameBody(around))) {
                break;
            }
            boolean wraps = around.text().length() <= outer.text().length() + SHORTEST_TEXT;
            if (Layer.overlays(around, page)) {
                outer = around;
                layered = true;
            } else if (!layered && wraps) {
                outer = around;
            }
        }
        return outer;
    }

    private boolean isFrameBody(Node node) {
        return node.tag().equals("body") && node != page.root();
    }
}
