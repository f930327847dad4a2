package io.github.temoin.portal.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One dataset with its table. */
record DatasetPage(Catalogue catalogue) implements Page {
    @Override
    public Content content(View view) {
        return catalogue
                .find(view.asking().variables().get("id"))
                .map(dataset -> new Content(dataset.name().get(view.language()), html(dataset, view)))
                .orElseGet(() -> new MissingPage().content(view));
    }

    private static String html(Dataset dataset, View view) {
        String language = view.language();
        return view.fill(
                "dataset",
                Map.of(
                        "id", dataset.id(),
                        "theme", dataset.theme().get(language),
                        "name", dataset.name().get(language),
                        "description", dataset.description().get(language),
                        "publisher", dataset.publisher().get(language),
                        "updated", dataset.updated(),
                        "heads", heads(dataset, language),
                        "rows", dataset.rows().stream().map(DatasetPage::row).collect(Collectors.joining("\n"))));
    }

    private static String heads(Dataset dataset, String language) {
        return IntStream.range(0, dataset.columns().size())
                .mapToObj(column -> "<th scope=\"col\"%s>%s</th>"
                        .formatted(
                                numeric(dataset.rows().get(0).get(column)),
                                Html.escape(dataset.columns().get(column).get(language))))
                .collect(Collectors.joining());
    }

    private static String row(List<Object> cells) {
        return cells.stream()
                .map(cell -> "<td%s>%s</td>".formatted(numeric(cell), Html.escape(String.valueOf(cell))))
                .collect(Collectors.joining("", "            <tr>", "</tr>"));
    }

    private static String numeric(Object cell) {
        return cell instanceof Number ? " class=\"number\"" : "";
    }
}
