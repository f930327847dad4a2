package io.github.temoin.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBlockTest {

    @Test
    void longTextIsBrokenUnderItself() {
        String text =
                new TextBlock().labelled("", "Rule", "word ".repeat(30).strip()).toString();

        assertThat(text.lines()).hasSize(2).allMatch(line -> line.length() <= 110);
        assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith(" ".repeat(22) + "word"));
    }

    @Test
    void anAddressIsNeverBroken() {
        String address = "https://example.org/" + "x".repeat(200);

        assertThat(new TextBlock().labelled("", "Basis", address).toString()).endsWith(" " + address);
    }
}
