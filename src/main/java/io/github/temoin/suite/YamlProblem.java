package io.github.temoin.suite;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in plain words why a file is no YAML. The parser's own words name tokens; people who write suites know none.
 *
 * @param place where to look
 * @param text what is wrong, and what would be right
 */
record YamlProblem(Place place, String text) {

    private record Wording(String sign, boolean atBeginning, String text) {}

    // The first sign found in the parser's words decides.
    private static final List<Wording> WORDINGS = List.of(
            new Wording("expected '<document start>'", false, "nothing may follow the end of the document ('...')"),
            new Wording("(TAB)", false, "a tab; indent with spaces only"),
            new Wording("a tab character", false, "a tab; indent with spaces only"),
            new Wording(
                    "mapping values are not allowed",
                    false,
                    "a colon and a space begin a value, which cannot be here; put a text that holds them in quotes,"
                            + " or give the key the indentation of its neighbours"),
            new Wording(
                    "undefined alias",
                    false,
                    "'*' refers to an anchor that is not there; put a text that begins with '*' in quotes"),
            new Wording("scanning an alias", true, "'*' begins a reference; put a text that begins with '*' in quotes"),
            new Wording("scanning an anchor", true, "'&' begins an anchor; put a text that begins with '&' in quotes"),
            new Wording("cannot start any token", false, "a text cannot begin with this character; put it in quotes"),
            new Wording(
                    "expected ',' or ']'", true, "this '[' is not followed by values with commas between and a ']'"),
            new Wording("expected ',' or '}'", true, "this '{' is not followed by keys with commas between and a '}'"),
            new Wording("scanning a quoted scalar", true, "this quote is not closed"),
            new Wording("quoted scalar unexpected", true, "this quote is not closed"),
            new Wording(
                    "found unknown escape",
                    false,
                    "no such escape in double quotes; write the text in single quotes, where a backslash is a backslash"),
            new Wording(
                    "but found '<scalar>'",
                    false,
                    "nothing may follow a value here; within single quotes, write '' for an apostrophe"),
            new Wording("expected <block end>", false, "this line's indentation fits nothing above it"),
            new Wording("could not find expected ':'", true, "a key must be followed by a colon and a space"),
            new Wording(
                    "sequence entries are not allowed", false, "an item of a list ('- ') must begin a line of its own"),
            new Wording("expected the node content", false, "a value is missing here"));

    static YamlProblem of(MarkedYamlEngineException exception) {
        String problem = Optional.ofNullable(exception.getProblem()).orElse("");
        String words = Optional.ofNullable(exception.getContext()).orElse("") + " " + problem;
        Wording wording = WORDINGS.stream()
                .filter(candidate -> words.contains(candidate.sign()))
                .findFirst()
                .orElseGet(() -> new Wording("", false, "this is no YAML (" + problem + ")"));
        Optional<Mark> mark =
                wording.atBeginning() && exception.getContextMark().isPresent()
                        ? exception.getContextMark()
                        : exception.getProblemMark();
        return new YamlProblem(
                mark.map(at -> Place.fromZero(at.getLine(), at.getColumn(), "")).orElse(Place.NOWHERE), wording.text());
    }
}
