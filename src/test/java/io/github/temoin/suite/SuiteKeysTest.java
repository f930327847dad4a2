package io.github.temoin.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.temoin.charter.Category;
import io.github.temoin.web.SameSite;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Schema, reader and example know the same keys. */
class SuiteKeysTest {

    private final SuiteSchema schema = SuiteSchema.load();
    private final YamlDocument example = example();

    @Test
    void theExampleHasEveryKeyOfTheSchemaAndNoOther() {
        Set<String> ofSchema = new TreeSet<>();
        collectKeys(schema.source(), schema.source(), "", ofSchema);
        Set<String> ofExample = new TreeSet<>();
        keysOf(JsonPointer.empty(), example.root())
                .forEach(key -> ofExample.add(key.toString().replaceAll("/\\d+", "")));

        // What excludes another key (a hint's ways, the record's two places) is not there everywhere.
        assertThat(withoutEitherOr(ofExample)).containsExactlyElementsOf(withoutEitherOr(ofSchema));
        assertThat(ofExample)
                .contains("/banner/accept/css", "/banner/refuse/role", "/banner/refuse/name", "/banner/customise/text");
    }

    @Test
    void theReaderHeedsEveryKeyOfTheExample() {
        Optional<Suite> whole = read(example.root());

        assertThat(whole).isPresent();
        for (JsonPointer key : keysOf(JsonPointer.empty(), example.root())) {
            JsonNode less = example.root().deepCopy();
            ((ObjectNode) less.at(key.head())).remove(key.last().getMatchingProperty());
            assertThat(read(less)).as("the suite without %s", key).isNotEqualTo(whole);
        }
    }

    @Test
    void everyKeyIsDescribedForEditors() {
        List<JsonNode> described = new ArrayList<>();
        collectProperties(schema.source(), described);

        assertThat(described).hasSizeGreaterThan(50).allSatisfy(property -> assertThat(
                        property.path("description").asText())
                .endsWith("."));
    }

    @Test
    void wordsOfTheSchemaAreThoseOfTheCode() {
        List<String> categories =
                Arrays.stream(Category.values()).map(Category::word).toList();
        List<String> sameSites =
                Arrays.stream(SameSite.values()).map(SameSite::word).toList();

        assertThat(schema.source().at("/$defs/category/enum").valueStream().map(JsonNode::asText))
                .containsExactlyElementsOf(categories);
        assertThat(keys(schema.source().at("/properties/banner/properties/categories/properties")))
                .containsExactlyElementsOf(categories);
        assertThat(schema.source()
                        .at("/$defs/declaredHost/properties/category/title")
                        .asText())
                .endsWith(String.join(", ", categories));
        assertThat(schema.source()
                        .at("/$defs/cookie/properties/sameSite/enum")
                        .valueStream()
                        .map(JsonNode::asText))
                .containsExactlyElementsOf(sameSites);
    }

    private static Optional<Suite> read(JsonNode root) {
        Mistakes mistakes = new Mistakes(Path.of("everything.yaml"));
        YamlDocument document = new YamlDocument(root, Map.of(), Map.of());
        Optional<Suite> suite = new SuiteReader(Value.root(document, mistakes), KnownRules.IDS)
                .read("everything", mistakes.file(), "digest");
        return mistakes.all().isEmpty() ? suite : Optional.empty();
    }

    private static List<JsonPointer> keysOf(JsonPointer at, JsonNode node) {
        List<JsonPointer> keys = new ArrayList<>();
        node.properties().forEach(entry -> {
            keys.add(at.appendProperty(entry.getKey()));
            keys.addAll(keysOf(at.appendProperty(entry.getKey()), entry.getValue()));
        });
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            keys.addAll(keysOf(at.appendIndex(index), node.get(index)));
        }
        return keys;
    }

    private static void collectKeys(JsonNode root, JsonNode schema, String at, Set<String> keys) {
        if (schema.has("$ref")) {
            collectKeys(root, root.at(schema.get("$ref").asText().substring(1)), at, keys);
        }
        if (schema.has("items")) {
            collectKeys(root, schema.get("items"), at, keys);
        }
        schema.path("properties").properties().forEach(property -> {
            keys.add(at + "/" + property.getKey());
            collectKeys(root, property.getValue(), at + "/" + property.getKey(), keys);
        });
    }

    private static void collectProperties(JsonNode schema, List<JsonNode> found) {
        schema.path("properties").forEach(property -> {
            found.add(property);
            collectProperties(property, found);
        });
        schema.path("$defs").forEach(definition -> collectProperties(definition, found));
    }

    private static Set<String> withoutEitherOr(Set<String> keys) {
        Set<String> kept = new TreeSet<>(keys);
        kept.removeIf(key -> key.matches("/banner/.*/(css|role|name|text)|/consent/.*"));
        return kept;
    }

    private static List<String> keys(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static YamlDocument example() {
        try {
            Path file =
                    Path.of(SuiteKeysTest.class.getResource("everything.yaml").toURI());
            return new YamlReader(new Mistakes(file))
                    .read(Files.readString(file))
                    .orElseThrow();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
