package io.github.temoin.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KNOWN = List.of("title", "language", "httpOnly", "css", "statistics");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "tilte, title",
        "TITLE, title",
        "langage, language",
        "httponly, httpOnly",
        "http-only, httpOnly",
        "HTTPONLY, httpOnly",
        "cs, css",
        "statistic, statistics",
        "statistisc, statistics",
        "tile, title",
    })
    void aSlipIsUnderstood(String word, String meant) {
        assertThat(Spelling.nearest(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"banner", "xx", "c", "lingo", "''"})
    void anotherWordIsNotBent(String word) {
        assertThat(Spelling.nearest(word, KNOWN)).isEmpty();
    }

    @Test
    void theNearestOfSeveralIsTaken() {
        assertThat(Spelling.nearest("cat", List.of("cart", "cats", "can", "cat ")))
                .contains("cart");
        assertThat(Spelling.nearest("banners", List.of("manner", "banner"))).contains("banner");
    }

    @Test
    void aHintListsWhatIsKnownWhereNothingIsNear() {
        assertThat(Spelling.hint("titel", KNOWN)).isEqualTo("did you mean 'title'?");
        assertThat(Spelling.hint("banner", List.of("a", "b"))).isEqualTo("known: a, b");
        assertThat(Spelling.hint("banner", List.of())).isEqualTo("there is none");
    }
}
