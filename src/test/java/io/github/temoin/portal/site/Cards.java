package io.github.temoin.portal.site;

import java.util.Map;

/** Draws a dataset as a card. */
final class Cards {
    private Cards() {}

    static String card(Dataset dataset, View view) {
        return view.fill(
                "card",
                Map.of(
                        "id", dataset.id(),
                        "theme", dataset.theme().get(view.language()),
                        "name", dataset.name().get(view.language()),
                        "description", dataset.description().get(view.language()),
                        "records", String.valueOf(dataset.rows().size()),
                        "updated", dataset.updated()));
    }
}
