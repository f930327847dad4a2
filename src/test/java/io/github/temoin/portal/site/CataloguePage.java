package io.github.temoin.portal.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All datasets, or those that a search finds. */
record CataloguePage(Catalogue catalogue) implements Page {
    @Override
    public Content content(View view) {
        String query = view.asking().parameter("q").orElse("");
        List<Dataset> found = catalogue.search(query, view.language());
        String cards = found.stream().map(dataset -> Cards.card(dataset, view)).collect(Collectors.joining());
        return new Content(
                view.texts().get("catalogue.title"),
                view.fill("catalogue", Map.of("query", query, "found", count(found.size(), view), "cards", cards)));
    }

    private static String count(int found, View view) {
        return switch (found) {
            case 0 -> view.texts().get("catalogue.found-none");
            case 1 -> view.texts().get("catalogue.found-one");
            default -> view.texts().get("catalogue.found-many", found);
        };
    }
}
