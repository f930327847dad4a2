package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BidiMessagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"event\",\"method\":\"log.entryAdded\",\"params\":{}}",
                "{\"method\":\"log.entryAdded\",\"params\":{\"id\":1},\"type\":\"event\"}",
                " { \"params\" : {\"id\":1,\"x\":[1,{\"type\":\"success\"}]} , \"method\" : \"m\" }",
                "{\"params\":{\"text\":\"}\\\"id\\\":7,{\"},\"method\":\"m\"}",
                "{\"extra\":-1.5e3,\"other\":null,\"method\":\"m\"}",
                "{\"type\": \"event\"}"
            })
    void anEventIsKnownByItsOutermostKeys(String json) {
        assertThat(BidiMessages.isEvent(json)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":7,\"result\":{\"method\":\"log.entryAdded\"},\"type\":\"success\"}",
                "{\"type\":\"success\",\"id\":7,\"result\":{\"type\":\"event\"}}",
                "{\"result\":{\"method\":\"m\",\"params\":{}},\"id\":7}",
                "{\"result\":{\"value\":\"{\\\"method\\\":\\\"m\\\"\"},\"id\":7}",
                "{\"error\":\"unknown error\",\"id\":3,\"message\":\"\\\"method\\\":\",\"type\":\"error\"}",
                "{\"result\":\"a\\\\\",\"id\":7,\"method\":\"m\"}",
                "",
                "{}",
                "{\"unfinished",
                "[\"method\"]"
            })
    void whateverAnAnswerHoldsItIsNoEvent(String json) {
        assertThat(BidiMessages.isEvent(json)).isFalse();
    }
}
