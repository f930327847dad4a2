package io.github.temoin.banner;

import io.github.temoin.evidence.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what reopens the choices once one was made: a link, a button, an icon. */
final class ReopenFinder {

    /**
     * A control that may reopen the choices.
     *
     * @param opens whether it acts on this page; a link to another may only lead to a text
     * @param rank the higher the likelier
     */
    record Way(Seen control, boolean opens, int rank) {}

    private static final Pattern NAMED = Pattern.compile("cookie|consent|gdpr|rgpd|traceur|privacy-settings");

    private static final Set<String> NO_BUTTONS = Set.of("textbox", "checkbox", "slider");

    /** An icon's width and height, in pixels. */
    private static final int SMALL = 120;

    private final LabelReader labels;
    private final Pins pins;

    ReopenFinder(LabelReader labels, Pins pins) {
        this.labels = labels;
        this.pins = pins;
    }

    /** All ways, the likeliest first. What stands in the banner itself is none. */
    List<Way> find(PageModel page, Optional<Node> banner) {
        if (pins.pins(Role.REOPEN)) {
            return pins.controls(Role.REOPEN).stream()
                    .map(node -> new Way(seen(node), true, 10))
                    .toList();
        }
        PageModel.Ancestry ancestry = page.ancestry();
        List<Way> ways = new ArrayList<>();
        page.root()
                .below(Node::interactive)
                .filter(node -> banner.isEmpty() || !ancestry.holds(banner.get(), node))
                .forEach(node -> way(node, floats(node, ancestry, page)).ifPresent(ways::add));
        ways.sort(Comparator.comparingInt(Way::rank).reversed());
        return List.copyOf(ways);
    }

    /** Small, and fixed over the page, itself or what holds it: as the buttons of consent tools are. */
    private static boolean floats(Node node, PageModel.Ancestry ancestry, PageModel page) {
        return isSmall(node)
                && Stream.concat(Stream.of(node), ancestry.above(node).stream())
                        .takeWhile(ReopenFinder::isSmall)
                        .anyMatch(box -> Layer.overlays(box, page));
    }

    private static boolean isSmall(Node node) {
        return node.box().width() <= SMALL && node.box().height() <= SMALL;
    }

    private Optional<Way> way(Node node, boolean floats) {
        int rank = rank(node, floats);
        if (rank == 0 || NO_BUTTONS.contains(node.role())) {
            return Optional.empty();
        }
        boolean opens = !leadsElsewhere(node);
        return Optional.of(new Way(seen(node), opens, rank + (opens ? 3 : 0)));
    }

    private int rank(Node node, boolean floats) {
        LabelReading reading = labels.read(node);
        boolean named = NAMED.matcher(node.hint()).find();
        boolean about = reading.aboutConsent();
        return switch (reading.meaning()) {
            case CUSTOMISE -> about ? 5 : named ? 4 : floats && reading.extent() != LabelReading.Extent.PART ? 1 : 0;
            case REFUSE -> about ? 3 : 0;
            case INFORM -> about && node.role().equals("button") && !leadsElsewhere(node) ? 1 : 0;
            case VIEW -> about || named ? leadsElsewhere(node) ? 1 : 2 : 0;
            case OTHER -> about && !leadsElsewhere(node) ? 2 : icon(node, named);
            default -> 0;
        };
    }

    /** A floating icon without any words, named for what it does in the page's code alone. */
    private static int icon(Node node, boolean named) {
        return named && isSmall(node) && node.label().isEmpty() && !leadsElsewhere(node) ? 2 : 0;
    }

    static boolean leadsElsewhere(Node node) {
        return node.attribute("href").filter(href -> !href.equals("#")).isPresent() && !node.is("opens");
    }

    private Seen seen(Node node) {
        return new Seen(node, Role.REOPEN, labels.read(node));
    }
}
