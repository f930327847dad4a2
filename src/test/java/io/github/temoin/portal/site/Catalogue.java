package io.github.temoin.portal.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The portal's datasets. */
record Catalogue(List<Dataset> datasets) {

    static Catalogue load() {
        Object list = new Load(LoadSettings.builder().build()).loadFromString(Resources.text("datasets.yaml"));
        return new Catalogue(
                ((List<?>) list).stream().map(node -> dataset((Map<?, ?>) node)).toList());
    }

    Optional<Dataset> find(String id) {
        return datasets.stream().filter(dataset -> dataset.id().equals(id)).findFirst();
    }

    List<Dataset> search(String words, String language) {
        return datasets.stream()
                .filter(dataset -> dataset.speaksOf(words.strip(), language))
                .toList();
    }

    long records() {
        return datasets.stream().mapToLong(dataset -> dataset.rows().size()).sum();
    }

    long themes() {
        return datasets.stream().map(Dataset::theme).distinct().count();
    }

    private static Dataset dataset(Map<?, ?> node) {
        return new Dataset(
                (String) node.get("id"),
                byLanguage(node.get("theme")),
                byLanguage(node.get("name")),
                byLanguage(node.get("description")),
                byLanguage(node.get("publisher")),
                (String) node.get("updated"),
                ((List<?>) node.get("columns"))
                        .stream().map(Catalogue::byLanguage).toList(),
                ((List<?>) node.get("rows"))
                        .stream().map(row -> List.<Object>copyOf((List<?>) row)).toList());
    }

    private static Map<String, String> byLanguage(Object node) {
        return ((Map<?, ?>) node)
                .entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                entry -> String.valueOf(entry.getKey()), entry -> String.valueOf(entry.getValue())));
    }
}
