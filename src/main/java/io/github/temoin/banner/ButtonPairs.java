package io.github.temoin.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds pairs of buttons, accept and deny, that stand in rows, one row a service. */
final class ButtonPairs {

    record Pair(Node yes, Node no) {}

    private final LabelReader labels;
    private final PageModel.Ancestry ancestry;

    ButtonPairs(LabelReader labels, PageModel.Ancestry ancestry) {
        this.labels = labels;
        this.ancestry = ancestry;
    }

    List<Pair> in(Node container, List<Node> controls) {
        List<Pair> pairs = new ArrayList<>();
        for (Node yes : controls) {
            if (means(yes, Meaning.ACCEPT)) {
                partner(container, yes, controls).ifPresent(no -> pairs.add(new Pair(yes, no)));
            }
        }
        // One pair alone is the banner's own choice, unless the banner has another that is about all
        boolean another = controls.stream()
                .filter(control -> pairs.stream().noneMatch(pair -> pair.yes() == control || pair.no() == control))
                .anyMatch(control -> labels.read(control).meaning() == Meaning.ACCEPT
                        && labels.read(control).extent() == LabelReading.Extent.ALL);
        return pairs.size() >= 2 || another ? List.copyOf(pairs) : List.of();
    }

    /** The refusing button in the smallest box around the accepting one that holds just these two decisions. */
    private Optional<Node> partner(Node container, Node yes, List<Node> controls) {
        for (Node row : ancestry.above(yes)) {
            List<Node> deciding = controls.stream()
                    .filter(control -> labels.read(control).meaning().decides() && ancestry.holds(row, control))
                    .toList();
            if (deciding.size() > 2 || row == container) {
                return Optional.empty();
            }
            if (deciding.size() == 2) {
                return deciding.stream()
                        .filter(control -> means(control, Meaning.REFUSE))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private boolean means(Node control, Meaning meaning) {
        LabelReading reading = labels.read(control);
        return reading.meaning() == meaning && reading.extent() != LabelReading.Extent.ALL;
    }
}
