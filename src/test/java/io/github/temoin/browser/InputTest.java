package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputTest {
    private final FakeChannel channel = FakeChannel.answeringNothing();

    private List<BidiObject> actions() {
        FakeChannel.Sent sent = channel.sent().get(channel.sent().size() - 1);
        assertThat(sent.method()).isEqualTo("input.performActions");
        assertThat(sent.params().text("context")).isEqualTo("window");
        return sent.params().objects("actions").get(0).objects("actions");
    }

    private List<String> types() {
        return actions().stream().map(action -> action.text("type")).toList();
    }

    @Test
    void aClickArrivesBeforeItPresses() {
        new Mouse(channel, "window").click(40, 20.5);
        assertThat(types()).endsWith("pointerMove", "pointerDown", "pause", "pointerUp");
        assertThat(actions())
                .filteredOn(action -> action.text("type").equals("pointerMove"))
                .last()
                .satisfies(last -> {
                    assertThat(last.number("x")).isEqualTo(40);
                    assertThat(last.number("y")).isEqualTo(20.5);
                });
    }

    @Test
    void theNextMoveBeginsWhereTheLastOneEnded() {
        Mouse mouse = new Mouse(channel, "window");
        mouse.move(400, 400);
        mouse.move(404, 400);
        assertThat(actions()).extracting(action -> action.number("x")).containsExactly(401.0, 402.0, 403.0, 404.0);
    }

    @Test
    void theWheelTurnsOverItsPoint() {
        new Mouse(channel, "window").wheel(10, 20, 0, 300);
        assertThat(actions()).singleElement().satisfies(scroll -> {
            assertThat(scroll.text("type")).isEqualTo("scroll");
            assertThat(scroll.whole("deltaY")).isEqualTo(300);
        });
    }

    @Test
    void heldKeysAreReleasedAfterwards() {
        new Keyboard(channel, "window").press(Key.TAB, Key.SHIFT);
        assertThat(actions())
                .extracting(action ->
                        action.text("type") + " " + (int) action.text("value").charAt(0))
                .containsExactly("keyDown " + 0xE008, "keyDown " + 0xE004, "keyUp " + 0xE004, "keyUp " + 0xE008);
    }

    @Test
    void aCharacterOfTwoUnitsIsOneKey() {
        new Keyboard(channel, "window").type("é😀");
        assertThat(actions()).extracting(action -> action.text("value")).containsExactly("é", "é", "😀", "😀");
    }
}
