package io.github.temoin.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Trusted pointer input: pages cannot tell it from a hand's. Coordinates are CSS pixels of the page's viewport. */
public final class Mouse {
    private static final int STEPS = 4;
    private static final int PRESS_MILLIS = 20;

    private final BidiChannel channel;
    private final String context;
    private double lastX;
    private double lastY;

    Mouse(BidiChannel channel, String context) {
        this.channel = channel;
        this.context = context;
    }

    /** Move there over some steps, as a hand does. */
    public void move(double x, double y) {
        perform("pointer", moves(x, y));
    }

    /** Move there, press and release the first button. */
    public void click(double x, double y) {
        List<Map<String, Object>> actions = moves(x, y);
        actions.add(Map.of("type", "pointerDown", "button", 0));
        actions.add(Map.of("type", "pause", "duration", PRESS_MILLIS));
        actions.add(Map.of("type", "pointerUp", "button", 0));
        perform("pointer", actions);
    }

    /** Turn the wheel over a point, by so many pixels; positive is down and right. */
    public void wheel(double x, double y, double deltaX, double deltaY) {
        perform(
                "wheel",
                List.of(Map.of(
                        "type",
                        "scroll",
                        "x",
                        Math.round(x),
                        "y",
                        Math.round(y),
                        "deltaX",
                        Math.round(deltaX),
                        "deltaY",
                        Math.round(deltaY))));
    }

    private List<Map<String, Object>> moves(double x, double y) {
        List<Map<String, Object>> moves = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            moves.add(Map.of(
                    "type",
                    "pointerMove",
                    "x",
                    lastX + (x - lastX) * step / STEPS,
                    "y",
                    lastY + (y - lastY) * step / STEPS,
                    "duration",
                    0));
        }
        lastX = x;
        lastY = y;
        return moves;
    }

    private void perform(String type, List<Map<String, Object>> actions) {
        channel.send(
                "input.performActions",
                Map.of(
                        "context",
                        context,
                        "actions",
                        List.of(Map.of("type", type, "id", "temoin " + type, "actions", actions))));
    }
}
