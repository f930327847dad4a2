package io.github.temoin.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

    private final Mistakes mistakes = new Mistakes(Path.of("x.yaml"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a: 1⏎b:⏎⇥- x        | 3:1: a tab; indent with spaces only",
                "a: b: c             | 1:5: a colon and a space begin a value, which cannot be here; put a text that holds them in quotes, or give the key the indentation of its neighbours",
                "a: 1⏎  b: 2         | 2:4: a colon and a space begin a value, which cannot be here; put a text that holds them in quotes, or give the key the indentation of its neighbours",
                "a: *foo             | 1:4: '*' refers to an anchor that is not there; put a text that begins with '*' in quotes",
                "a: *b*              | 1:4: '*' begins a reference; put a text that begins with '*' in quotes",
                "a: &                | 1:4: '&' begins an anchor; put a text that begins with '&' in quotes",
                "a: @x               | 1:4: a text cannot begin with this character; put it in quotes",
                "a: `x`              | 1:4: a text cannot begin with this character; put it in quotes",
                "a: [1, 2⏎b: 3       | 1:4: this '[' is not followed by values with commas between and a ']'",
                "a: {b: c⏎d: e       | 1:4: this '{' is not followed by keys with commas between and a '}'",
                "a: \"x              | 1:4: this quote is not closed",
                "a: 'it's'           | 1:8: nothing may follow a value here; within single quotes, write '' for an apostrophe",
                "a: \"\\q\"          | 1:6: no such escape in double quotes; write the text in single quotes, where a backslash is a backslash",
                "a:⏎  b: 1⏎ c: 2     | 3:2: this line's indentation fits nothing above it",
                "- a⏎b: c            | 2:1: this line's indentation fits nothing above it",
                "a: 1⏎b⏎c: 2         | 2:1: a key must be followed by a colon and a space",
                "a: - b              | 1:4: an item of a list ('- ') must begin a line of its own",
                "a: }                | 1:4: a value is missing here",
                "a: 1⏎...⏎junk       | 3:1: nothing may follow the end of the document ('...')",
                "a: é␇              | 1:5: a control character (code 7); remove it",
                "# only a comment    | 1:1: the file is empty; a suite begins with 'portal:' and 'cookies:'",
                "%YAML 3.0⏎---⏎a: 1  | 1:1: this version of YAML is not known; remove the line that begins with %YAML",
            })
    void whatIsNoYamlIsSaidInPlainWords(String yaml, String mistake) {
        Optional<YamlDocument> document = new YamlReader(mistakes)
                .read(yaml.replace('⏎', '\n').replace('⇥', '\t').replace('␇', '\u0007'));

        assertThat(document).isEmpty();
        assertThat(mistakes.all()).extracting(Mistake::toString).containsExactly("x.yaml:" + mistake);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(new YamlReader(mistakes).read("")).isEmpty();
        assertThat(mistakes.all()).hasSize(1);
    }

    @Test
    void referencesThatMultiplyAreBounded() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 20; level++) {
            bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d, *a%2$d, *a%2$d]%n".formatted(level, level - 1));
        }

        new YamlReader(mistakes).read(bomb.toString());

        assertThat(mistakes.all())
                .extracting(Mistake::text)
                .containsExactly("more than 20000 values, references to anchors counted as often as used");
    }

    @Test
    void deepNestingIsBounded() {
        assertThat(new YamlReader(mistakes).read("a: " + "[".repeat(100_000))).isEmpty();
        assertThat(mistakes.all())
                .extracting(Mistake::toString)
                .containsExactly("x.yaml:1:53: lists and maps are nested too deep; a suite has six levels");
    }

    @Test
    void aReferenceToItselfIsRefused() {
        new YamlReader(mistakes).read("a: &a {b: *a}\n");

        assertThat(mistakes.all())
                .extracting(Mistake::toString)
                .containsExactly("x.yaml:1:4: this refers to an anchor that it stands behind");
    }

    @Test
    void aMergeIsNotMade() {
        YamlDocument document =
                new YamlReader(mistakes).read("c: &c {<<: *c, d: 1}\n").orElseThrow();

        assertThat(document.root().at("/c").has("<<")).isTrue();
    }

    @Test
    void tagsAreRefused() {
        assertThat(new YamlReader(mistakes).read("a: !!binary aGk=\nb: !x [1]\n!!merge c: &c {!!merge c: *c}\n"))
                .isEmpty();
        assertThat(mistakes.all())
                .extracting(Mistake::toString)
                .containsExactly(
                        "x.yaml:1:4: a suite has no tags; remove '!' and its word, or put the text in quotes",
                        "x.yaml:2:4: a suite has no tags; remove '!' and its word, or put the text in quotes",
                        "x.yaml:3:1: a suite has no tags; remove '!' and its word, or put the text in quotes",
                        "x.yaml:3:16: a suite has no tags; remove '!' and its word, or put the text in quotes");
    }

    @Test
    void columnsCountCharactersNotUnits() {
        new YamlReader(mistakes).read("{😀: 1, 😀: 2}\n");

        assertThat(mistakes.all())
                .extracting(Mistake::toString)
                .containsExactly("x.yaml:1:8: key '😀' is written twice, first in line 1; keep one");
    }
}
