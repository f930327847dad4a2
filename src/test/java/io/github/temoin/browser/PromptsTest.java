package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromptsTest {

    private final FakeChannel channel = FakeChannel.answeringNothing();
    private final Prompts prompts = Prompts.answering(channel);

    @Test
    void aQuestionThatNobodyExpectsIsCancelled() {
        ask("confirm", "Leave?");

        assertThat(channel.subscribed()).containsExactly(Prompts.OPENED);
        assertThat(answers()).containsExactly(false);
    }

    @Test
    void whoeverExpectsAQuestionDecidesAndIsToldWhatWasAsked() {
        try (Prompts.Expecting expecting = prompts.expecting(question -> question.equals("Refuse?"))) {
            ask("confirm", "Refuse?");
            ask("confirm", "Accept?");

            assertThat(expecting.asked())
                    .containsExactly(new Prompts.Asked("Refuse?", true), new Prompts.Asked("Accept?", false));
        }
        ask("confirm", "Refuse?");

        assertThat(answers()).containsExactly(true, false, false);
    }

    /** The browser answers these itself, as it was told to when the visitor came. */
    @Test
    void otherDialogsAreLeftToTheBrowser() {
        ask("alert", "Hello");
        ask("beforeunload", "");

        assertThat(channel.sent()).isEmpty();
    }

    @Test
    void aDialogThatIsGoneIsNoTrouble() {
        FakeChannel refusing = new FakeChannel((method, params) -> {
            throw new CommandRefused(method, "no such alert", "gone");
        });
        Prompts answering = Prompts.answering(refusing);

        refusing.tell(Prompts.OPENED, Map.of("context", "1", "type", "confirm", "message", "Leave?"));
        answering.close();

        assertThat(refusing.methods()).containsExactly("browsingContext.handleUserPrompt");
    }

    @Test
    void afterTheVisitorHasLeftNothingIsAnswered() {
        prompts.close();

        ask("confirm", "Leave?");

        assertThat(channel.sent()).isEmpty();
    }

    private void ask(String type, String question) {
        channel.tell(Prompts.OPENED, Map.of("context", "1", "type", type, "message", question));
    }

    private List<Boolean> answers() {
        return channel.sent().stream().map(sent -> sent.params().flag("accept")).toList();
    }
}
