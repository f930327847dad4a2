package io.github.temoin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReportStyleTest {

    @Test
    void theFirstPageShowsALineAnEntry() throws IOException {
        assertThat(ReportStyle.on("<html><head><link></head><body></body></html>"))
                .containsSubsequence(
                        "<link>", "<style>", "[data-id=\"environment\"]", "pre-line", "</style>", "</head>", "<body>");
    }

    @Test
    void whatItHoldsIsNoTag() throws IOException {
        String sheet = ReportStyle.on("</head>");

        assertThat(sheet.replace("<style>", "").replace("</style>", "").replace("</head>", ""))
                .doesNotContain("<");
    }

    @Test
    void aPageOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> ReportStyle.on("<html></html>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has Allure changed its page?");
    }
}
