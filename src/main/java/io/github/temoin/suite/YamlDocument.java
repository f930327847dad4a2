package io.github.temoin.suite;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A YAML document as a JSON tree that knows where its parts stand.
 *
 * @param values the places of values
 * @param keys the places of the keys that values stand under
 */
record YamlDocument(JsonNode root, Map<JsonPointer, Place> values, Map<JsonPointer, Place> keys) {

    YamlDocument {
        values = Map.copyOf(values);
        keys = Map.copyOf(keys);
    }

    Place placeOf(JsonPointer value) {
        return values.getOrDefault(value, Place.NOWHERE);
    }

    Place placeOfKey(JsonPointer value) {
        return keys.getOrDefault(value, placeOf(value));
    }
}
