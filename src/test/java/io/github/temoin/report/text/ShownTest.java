package io.github.temoin.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void readableTextStaysAsItIs() {
        assertThat(Shown.text("Événement <b> «é» 日本 🍪")).isEqualTo("Événement <b> «é» 日本 🍪");
    }

    @Test
    void whatCannotBeSeenIsSpelledOut() {
        assertThat(Shown.text("a\nb\u001b[31m\u202ec\u0000\u2028"))
                .isEqualTo("a\\u000ab\\u001b[31m\\u202ec\\u0000\\u2028");
    }

    @Test
    void halfACharacterIsSpelledOut() {
        assertThat(Shown.text("a\ud83c")).isEqualTo("a\\ud83c");
    }

    @Test
    void aVeryLongTextIsCutBetweenCharacters() {
        assertThat(Shown.text("🍪".repeat(4096))).startsWith("🍪🍪").endsWith("🍪… (4096)");
    }
}
