package io.github.temoin.suite;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Holds a document against the JSON Schema of suites, which editors use, too, and says what is wrong in our words: each
 * {@code title} of the schema is a noun phrase that says what is right.
 */
final class SuiteSchema {

    private static final String RESOURCE = "suite.schema.json";

    private final JsonNode source;
    private final Schema schema;

    private SuiteSchema(JsonNode source) {
        this.source = source;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(source);
    }

    static SuiteSchema load() {
        try (InputStream stream = SuiteSchema.class.getResourceAsStream(RESOURCE)) {
            return new SuiteSchema(new ObjectMapper().readTree(Objects.requireNonNull(stream, RESOURCE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
    }

    /** The schema as written. */
    JsonNode source() {
        return source;
    }

    /** Adds what is wrong with a document. A value that a reader has found fault with already, in better words, is skipped. */
    void check(YamlDocument document, Mistakes mistakes) {
        for (Error error : schema.validate(document.root())) {
            JsonPointer at = JsonPointer.compile(error.getInstanceLocation().toString());
            switch (error.getKeyword()) {
                case "additionalProperties" -> {
                    JsonPointer unknown = at.appendProperty(error.getProperty());
                    mistakes.add(document.placeOfKey(unknown), unknownKey(error));
                }
                case "required" -> mistakes.add(document.placeOf(at), missingKey(error));
                default -> {
                    if (!mistakes.told(at)) {
                        mistakes.add(at, document.placeOf(at), unfitValue(at, error, document));
                    }
                }
            }
        }
    }

    private String unknownKey(Error error) {
        List<String> known = keysOf(schemaAround(error).path("properties"));
        return "unknown key '" + error.getProperty() + "'; " + Spelling.hint(error.getProperty(), known);
    }

    private String missingKey(Error error) {
        JsonNode missing = schemaAround(error).path("properties").path(error.getProperty());
        return "key '" + error.getProperty() + "' is missing; it takes " + rightFor(missing);
    }

    private String unfitValue(JsonPointer at, Error error, YamlDocument document) {
        JsonNode value = error.getInstanceNode();
        boolean listed = error.getKeyword().equals("enum");
        String said =
                subject(at) + " must be " + rightFor(nearestTitled(error)) + ", and is " + shown(at, value, document);
        if (listed && value.isTextual()) {
            return Spelling.nearest(value.textValue(), texts(error.getSchemaNode()))
                    .map(near -> said + "; did you mean '" + near + "'?")
                    .orElse(said);
        }
        return forgottenQuotes(at, error, document) ? said + "; put it in quotes" : said;
    }

    // A title such as 2026 is a number to YAML, and right as soon as it stands in quotes.
    private boolean forgottenQuotes(JsonPointer at, Error error, YamlDocument document) {
        JsonNode around = schemaAround(error);
        JsonNode value = error.getInstanceNode();
        return (value.isNumber() || value.isBoolean())
                && !secret(at)
                && around.has("pattern")
                && Pattern.compile(around.get("pattern").textValue())
                        .matcher(document.placeOf(at).written())
                        .find();
    }

    private static String listOf(JsonNode words) {
        return "one of " + String.join(", ", texts(words));
    }

    private String rightFor(JsonNode described) {
        if (described.has("enum")) {
            return listOf(described.get("enum"));
        }
        return described.has("title")
                ? described.get("title").textValue()
                : rightFor(source.at(described.path("$ref").asText("#").substring(1)));
    }

    // The schema that the failed keyword stands in; above it the nearest one with words of its own.
    private JsonNode schemaAround(Error error) {
        return source.at(pointerOf(error).head());
    }

    private JsonNode nearestTitled(Error error) {
        JsonPointer at = pointerOf(error).head();
        while (!source.at(at).has("title")) {
            at = at.head();
        }
        return source.at(at);
    }

    private static JsonPointer pointerOf(Error error) {
        return JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
    }

    private static String subject(JsonPointer at) {
        if (at.matches()) {
            return "a suite";
        }
        JsonPointer last = at.last();
        return last.mayMatchElement()
                ? "an item of '" + at.head().last().getMatchingProperty() + "'"
                : "'" + last.getMatchingProperty() + "'";
    }

    // What stands below signIn may be a password that went astray.
    private static boolean secret(JsonPointer at) {
        return "signIn".equals(at.getMatchingProperty());
    }

    private static String shown(JsonPointer at, JsonNode value, YamlDocument document) {
        String written = document.placeOf(at).written();
        return switch (value.getNodeType()) {
            case STRING -> value.textValue().isBlank() ? "blank" : secret(at) ? "another text" : "'" + written + "'";
            case NUMBER -> secret(at) ? "a number" : "the number " + written;
            case BOOLEAN -> "the truth value " + written;
            case ARRAY -> value.isEmpty() ? "an empty list" : "a list";
            case OBJECT -> value.isEmpty() ? "an empty map" : "a map of " + String.join(", ", keysOf(value));
            default -> "empty";
        };
    }

    private static List<String> keysOf(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
