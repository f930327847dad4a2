package io.github.temoin.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteTextTest {

    @Test
    void aSuiteIsWrittenAsPeopleWriteIt() {
        String text = new SuiteText()
                .remark("a draft")
                .put("portal", "https://data.example.fr")
                .put("marker", "Exemple", "guessed")
                .put("pages", List.of("/", "/a,b"))
                .section("cookies", cookies -> cookies.item(cookie -> cookie.put("name", "_pk_id.*")
                                .put("category", "statistics")
                                .remark("never seen"))
                        .aside(aside ->
                                aside.item(cookie -> cookie.put("name", "_ga").put("category", "other"))))
                .toString();

        assertThat(text).isEqualTo("""
                # a draft
                portal: https://data.example.fr
                marker: Exemple # guessed
                pages: [/, '/a,b']
                cookies:
                  - name: _pk_id.*
                    category: statistics
                    # never seen
                  # - name: _ga
                  #   category: other
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "12",
                "null",
                "~",
                "a: b",
                "a #b",
                "- a",
                "[a",
                "{a",
                "*a",
                "&a",
                "!!x a",
                "%YAML 9",
                "'",
                "\"",
                "a\\b",
                "...",
                "---",
                "? a",
                "a\n\nportal: embedded",
                "\u0007\u001b[31m",
                "\u2028x",
                " spaces "
            })
    void aValueReadsBackAsItWas(String value) {
        assertThat(readBack(new SuiteText().put("title", value).toString(), "title"))
                .isEqualTo(value);
        assertThat(readBack(new SuiteText().put("title", value, value).toString(), "title"))
                .isEqualTo(value);
    }

    /** The seed is given, so that a failure comes again. */
    @Test
    void anyPrintableTextReadsBackAsItWas() {
        Random random = new Random(20261128);
        String signs = "ab: #-[]{}*&!|>'\"%@`,?\\=~.é€/0\t\n";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder value = new StringBuilder("x");
            for (int length = random.nextInt(12); length > 0; length--) {
                value.append(signs.charAt(random.nextInt(signs.length())));
            }
            value.append(random.nextBoolean() ? "x" : "");
            String text = new SuiteText()
                    .put("title", value.toString(), value.toString())
                    .remark(value.toString())
                    .toString();
            assertThat(readBack(text, "title")).isEqualTo(value.toString());
            assertThat(text.lines()).hasSize(2);
        }
    }

    @Test
    void aRemarkStaysARemark() {
        String text = new SuiteText()
                .remark("ok\nportal: https://evil.example\r\u0085\u2028title: x\u202e")
                .put("title", "x", "a\nb")
                .toString();

        assertThat(text).isEqualTo("# ok portal: https://evil.example title: x\ntitle: x # a b\n");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(SuiteText.oneLine("é".repeat(400))).hasSize(300).endsWith("é…");
    }

    private static String readBack(String text, String key) {
        Mistakes mistakes = new Mistakes(Path.of("x.yaml"));
        String read = new YamlReader(mistakes)
                .read(text)
                .orElseThrow()
                .root()
                .get(key)
                .textValue();
        assertThat(mistakes.all()).isEmpty();
        return read;
    }
}
