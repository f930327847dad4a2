package io.github.temoin.banner;

import java.util.stream.Collectors;

/** What changes in a banner as soon as a press arrives, even before it has its effect: classes, states, texts. */
final class Stir {

    private Stir() {}

    static String of(Survey.View view) {
        return view.offering().stream()
                .flatMap(candidate -> candidate.reading().container().all())
                .map(node -> node.words() + node.hint() + node.is("disabled") + node.attributeOr("checked", ""))
                .collect(Collectors.joining("|"));
    }
}
