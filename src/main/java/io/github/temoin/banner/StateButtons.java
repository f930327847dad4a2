package io.github.temoin.banner;

import io.github.temoin.banner.LabelReading.Extent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds buttons of which each switches one thing and tells by its label alone whether that is on: "Statistics: on", or
 * "Enable" in the row of a category.
 */
final class StateButtons {

    private static final Set<String> KINDS = Set.of("button", "link");

    private final LabelReader labels;
    private final PageModel.Ancestry ancestry;

    StateButtons(LabelReader labels, PageModel.Ancestry ancestry) {
        this.labels = labels;
        this.ancestry = ancestry;
    }

    /** One alone is a choice of the whole: several are wanted, each of a subject of its own. */
    List<Node> in(Node container, List<Node> controls) {
        List<Node> telling = controls.stream().filter(this::tells).toList();
        List<Node> deciding = controls.stream()
                .filter(control -> telling.contains(control)
                        || labels.read(control).meaning().decides())
                .toList();
        List<Node> found = telling.stream()
                .filter(button -> isAlone(button, telling) || hasRow(container, button, deciding))
                .toList();
        boolean about = found.stream()
                        .map(button -> subject(container, button, deciding))
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                >= 2;
        return about ? found : List.of();
    }

    private boolean tells(Node control) {
        boolean button = KINDS.contains(control.role()) || control.role().isEmpty();
        return button
                && !ReopenFinder.leadsElsewhere(control)
                && labels.read(control).extent() != Extent.ALL
                && labels.standing(control).isPresent();
    }

    /** Whether its label names a category that no other does: "accept ads" beside "refuse ads" is a choice. */
    private boolean isAlone(Node button, List<Node> telling) {
        Optional<String> category = named(button);
        return category.isPresent()
                && telling.stream()
                        .noneMatch(other -> other != button && named(other).equals(category));
    }

    private boolean hasRow(Node container, Node button, List<Node> deciding) {
        return named(button).isEmpty()
                && row(container, button, deciding)
                        .filter(row -> row.text().length() > button.text().length())
                        .isPresent();
    }

    private Optional<String> subject(Node container, Node button, List<Node> deciding) {
        return named(button).or(() -> row(container, button, deciding)
                .flatMap(row -> labels.vocabulary().category(row.text())));
    }

    private Optional<String> named(Node button) {
        return labels.vocabulary().category(button.label());
    }

    /** The largest box around it that holds no other button that decides. */
    private Optional<Node> row(Node container, Node button, List<Node> deciding) {
        List<Node> rows = ancestry.above(button).stream()
                .takeWhile(around -> around != container
                        && deciding.stream().noneMatch(other -> other != button && ancestry.holds(around, other)))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }
}
