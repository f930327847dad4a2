package io.github.temoin.suite;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.temoin.charter.Declaration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A value of a suite file, or the absence of one. What has the wrong type counts as absent here: that the schema tells.
 *
 * @param at where it stands in the document
 */
record Value(YamlDocument document, JsonPointer at, Mistakes mistakes) {

    static Value root(YamlDocument document, Mistakes mistakes) {
        return new Value(document, JsonPointer.empty(), mistakes);
    }

    /** The value under a key. */
    Value get(String key) {
        return new Value(document, at.appendProperty(key), mistakes);
    }

    /** The items of a list; none where it is no list. */
    List<Value> items() {
        int size = node().isArray() ? node().size() : 0;
        return IntStream.range(0, size)
                .mapToObj(index -> new Value(document, at.appendIndex(index), mistakes))
                .toList();
    }

    /** This value itself, or its items where it is a list. */
    List<Value> oneOrMore() {
        return node().isArray() ? items() : List.of(this);
    }

    boolean isMap() {
        return node().isObject();
    }

    boolean present() {
        return !node().isMissingNode();
    }

    Optional<String> text() {
        return Optional.of(node())
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank());
    }

    Optional<Boolean> flag() {
        return Optional.of(node()).filter(JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    /** The text as something else; the message of an {@link IllegalArgumentException} becomes a mistake. */
    <T> Optional<T> as(Function<String, T> parser) {
        return text().flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (IllegalArgumentException unfit) {
                wrong(String.valueOf(unfit.getMessage()));
                return Optional.empty();
            }
        });
    }

    void wrong(String text) {
        mistakes.add(at, document.placeOf(at), text);
    }

    int line() {
        return document.placeOf(at).line();
    }

    Declaration declaration() {
        return new Declaration(mistakes.file().getFileName().toString(), line());
    }

    private JsonNode node() {
        return document.root().at(at);
    }
}
