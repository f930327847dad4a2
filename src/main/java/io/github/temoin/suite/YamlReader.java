package io.github.temoin.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads one YAML 1.2 document: {@code no} is a word, a key stands once, and what stands behind anchors is bounded.
 */
final class YamlReader {

    private final Mistakes mistakes;

    YamlReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Reads a text; empty where it is no document at all, and then a mistake says why. */
    Optional<YamlDocument> read(String text) {
        try {
            return document(text);
        } catch (MarkedYamlEngineException unreadable) {
            YamlProblem problem = YamlProblem.of(unreadable);
            mistakes.add(problem.place(), problem.text());
        } catch (ReaderException unprintable) {
            mistakes.add(
                    Utf8.placeAfter(text.substring(0, text.offsetByCodePoints(0, unprintable.getPosition()))),
                    "a control character (code " + unprintable.getCodePoint() + "); remove it");
        } catch (YamlVersionException otherVersion) {
            mistakes.add(
                    new Place(1, 1, ""), "this version of YAML is not known; remove the line that begins with %YAML");
        } catch (YamlEngineException unreadable) {
            mistakes.add(Place.NOWHERE, "this is no YAML (" + unreadable.getMessage() + ")");
        }
        return Optional.empty();
    }

    private Optional<YamlDocument> document(String text) {
        if (!harmless(text)) {
            return Optional.empty();
        }
        List<Node> documents = new ArrayList<>();
        new Compose(settings()).composeAllFromString(text).forEach(documents::add);
        if (documents.isEmpty()) {
            mistakes.add(new Place(1, 1, ""), "the file is empty; a suite begins with 'portal:' and 'cookies:'");
            return Optional.empty();
        }
        if (documents.size() > 1) {
            mistakes.add(
                    YamlTree.placeOf(documents.get(1)),
                    "a second document; a file holds one suite, so remove the '---' before it");
        }
        return Optional.of(new YamlTree(mistakes).of(documents.get(0)));
    }

    // The composer calls itself once a level, and never ends on a merge (<<, or !!merge) of an anchor into itself.
    private boolean harmless(String text) {
        int depth = 0;
        boolean tagged = false;
        for (Event event : new Parse(settings()).parseString(text)) {
            Optional<String> tag = Optional.empty();
            if (event instanceof CollectionStartEvent start) {
                depth++;
                tag = start.getTag();
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof ScalarEvent scalar) {
                tag = scalar.getTag();
            }
            if (depth > YamlTree.DEEPEST) {
                mistakes.add(placeOf(event), "lists and maps are nested too deep; a suite has six levels");
                return false;
            }
            if (tag.isPresent()) {
                mistakes.add(placeOf(event), "a suite has no tags; remove '!' and its word, or put the text in quotes");
                tagged = true;
            }
        }
        return !tagged;
    }

    private static Place placeOf(Event event) {
        return event.getStartMark()
                .map(mark -> Place.fromZero(mark.getLine(), mark.getColumn(), ""))
                .orElse(Place.NOWHERE);
    }

    // Duplicate keys and references to anchors are looked at in YamlTree, where each can be told with its place.
    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setSchema(new CoreSchemaWithoutMerge())
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(true)
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .build();
    }

    /** The core schema of YAML 1.2, to which {@code <<} is a word like any other. */
    private static final class CoreSchemaWithoutMerge extends CoreSchema {
        @Override
        public ScalarResolver getScalarResolver() {
            return new CoreScalarResolver(false);
        }
    }
}
