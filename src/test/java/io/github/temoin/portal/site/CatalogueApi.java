package io.github.temoin.portal.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.temoin.portal.http.Answer;
import io.github.temoin.portal.http.Asking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The data as JSON and CSV, in the manner of Opendatasoft's Explore API. */
final class CatalogueApi {
    private final Catalogue catalogue;
    private final String language;
    private final JsonMapper json = new JsonMapper();

    CatalogueApi(Catalogue catalogue, String language) {
        this.catalogue = catalogue;
        this.language = Texts.in(language).language();
    }

    /** The list of datasets; a POST, which changes nothing, is let through with the right X-CSRFToken alone. */
    Answer datasets(Asking asking) {
        if (asking.isPost()) {
            return CsrfTokens.guards(asking)
                    ? written(Map.of("status", "accepted")).status(202)
                    : written(Map.of("error_code", "Forbidden", "message", "CSRF token missing or incorrect."))
                            .status(403);
        }
        return written(Map.of(
                "total_count",
                catalogue.datasets().size(),
                "results",
                catalogue.datasets().stream().map(this::summary).toList()));
    }

    Answer records(Asking asking) {
        return catalogue
                .find(asking.variables().get("id"))
                .map(dataset -> written(Map.of(
                        "total_count",
                        dataset.rows().size(),
                        "results",
                        dataset.rows().stream().map(row -> record(dataset, row)).toList())))
                .orElseGet(CatalogueApi::missing);
    }

    Answer csv(Asking asking) {
        return catalogue
                .find(asking.variables().get("id"))
                .map(dataset -> Answer.text("text/csv; charset=utf-8", csv(dataset)))
                .orElseGet(CatalogueApi::missing);
    }

    private Map<String, Object> summary(Dataset dataset) {
        return Map.of(
                "dataset_id",
                dataset.id(),
                "metas",
                Map.of(
                        "default",
                        Map.of(
                                "title", dataset.name().get(language),
                                "theme", dataset.theme().get(language),
                                "modified", dataset.updated(),
                                "records_count", dataset.rows().size())));
    }

    private Map<String, Object> record(Dataset dataset, List<Object> row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        IntStream.range(0, row.size())
                .forEach(index -> fields.put(dataset.columns().get(index).get(language), row.get(index)));
        return fields;
    }

    private String csv(Dataset dataset) {
        Stream<String> head = Stream.of(
                dataset.columns().stream().map(column -> column.get(language)).collect(Collectors.joining(";")));
        Stream<String> rows = dataset.rows().stream()
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(";")));
        return Stream.concat(head, rows).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Answer missing() {
        return Answer.json("{\"error_code\":\"NotFound\"}").status(404);
    }

    private Answer written(Object content) {
        try {
            return Answer.json(json.writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("datasets are plain data", impossible);
        }
    }
}
