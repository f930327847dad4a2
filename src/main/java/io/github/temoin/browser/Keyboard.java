package io.github.temoin.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Trusted key input to whatever has the focus in the page. */
public final class Keyboard {
    private final BidiChannel channel;
    private final String context;

    Keyboard(BidiChannel channel, String context) {
        this.channel = channel;
        this.context = context;
    }

    /** Press and release a key, while others are held: {@code press(Key.TAB, Key.SHIFT)}. */
    public void press(Key key, Key... held) {
        List<Map<String, Object>> actions = new ArrayList<>();
        for (Key modifier : held) {
            actions.add(down(modifier.code()));
        }
        actions.add(down(key.code()));
        actions.add(up(key.code()));
        for (Key modifier : held) {
            actions.add(up(modifier.code()));
        }
        perform(actions);
    }

    /** Type a text, character by character. */
    public void type(String text) {
        List<Map<String, Object>> actions = new ArrayList<>();
        text.codePoints().mapToObj(Character::toString).forEach(character -> {
            actions.add(down(character));
            actions.add(up(character));
        });
        perform(actions);
    }

    private static Map<String, Object> down(String key) {
        return Map.of("type", "keyDown", "value", key);
    }

    private static Map<String, Object> up(String key) {
        return Map.of("type", "keyUp", "value", key);
    }

    private void perform(List<Map<String, Object>> actions) {
        channel.send(
                "input.performActions",
                Map.of(
                        "context",
                        context,
                        "actions",
                        List.of(Map.of("type", "key", "id", "temoin keyboard", "actions", actions))));
    }
}
