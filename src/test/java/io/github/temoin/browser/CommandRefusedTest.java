package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriverException;

class CommandRefusedTest {
    @Test
    void codeAndReasonAreTheBrowsers() {
        CommandRefused refusal = CommandRefused.by(
                new WebDriverException(
                        "{\"type\":\"error\",\"id\":3,\"error\":\"no such frame\",\"message\":\"Context x not found\"}"),
                "browsingContext.close");
        assertThat(refusal.code()).isEqualTo("no such frame");
        assertThat(refusal.reason()).isEqualTo("Context x not found");
        assertThat(refusal).hasMessage("browsingContext.close was refused: no such frame: Context x not found");
    }

    @Test
    void whatCannotBeReadIsNotQuoted() {
        CommandRefused refusal = CommandRefused.by(new WebDriverException("<secret>"), "m");
        assertThat(refusal.code()).isEqualTo("unknown error");
        assertThat(refusal.getMessage()).doesNotContain("secret");
    }
}
