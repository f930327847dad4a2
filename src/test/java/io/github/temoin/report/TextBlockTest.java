package io.github.temoin.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBlockTest {

    @Test
    void longTextIsBrokenUnderItself() {
        String text =
                new TextBlock().labelled("", "Rule", "word ".repeat(30).strip()).toString();

        assertThat(text.lines()).hasSize(5).allMatch(line -> line.length() <= TextBlock.WIDTH);
        assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith(" ".repeat(22) + "word"));
    }

    /** At 8.43 pixels a character, in a pane of 515 pixels that a scroll bar may take 15 of. */
    @Test
    void aLineFitsThePaneInWhichAllureShowsIt() {
        assertThat(TextBlock.WIDTH * 8.43).isLessThanOrEqualTo(515 - 15);
    }

    @Test
    void anAddressTooLongForItsColumnStandsOutsideIt() {
        String address = "https://example.org/" + "x".repeat(30);

        assertThat(new TextBlock()
                        .labelled("", "Basis", "the law at " + address + " of today")
                        .toString())
                .isEqualTo("Basis                 the law at\n    " + address + " of\n" + " ".repeat(22) + "today");
    }

    @Test
    void anAddressIsNeverBroken() {
        String address = "https://example.org/" + "x".repeat(200);

        assertThat(new TextBlock().labelled("", "Basis", address).toString()).endsWith(" " + address);
    }
}
