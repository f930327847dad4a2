package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message of the preload script: plain values, as {@code tell} in kit.js sends them. What has not this form is no
 * message.
 *
 * @param context of the frame
 * @param what {@code hello}, {@code cookie}, {@code cookieStore}, {@code stored} or {@code connected}
 * @param frame the address of the frame, or of the one that made it
 * @param via the interface used
 * @param rest what else it says
 */
record ScriptMessage(
        Optional<String> context,
        String realm,
        String what,
        Instant at,
        String frame,
        String stack,
        String via,
        List<@Nullable Object> rest) {
    private static final int FIXED = 5;

    /**
     * Reads a message.
     *
     * @param realm where it comes from
     * @param spoken its values
     */
    static Optional<ScriptMessage> of(BidiObject realm, List<BidiObject> spoken) {
        List<@Nullable Object> fields = new ArrayList<>();
        spoken.forEach(value -> fields.add(plain(value)));
        if (fields.size() < FIXED
                || !(fields.get(0) instanceof String what)
                || !(fields.get(1) instanceof Number time)
                || !(fields.get(2) instanceof String frame)
                || !(fields.get(3) instanceof String stack)
                || !(fields.get(4) instanceof String via)) {
            return Optional.empty();
        }
        return Optional.of(new ScriptMessage(
                realm.findText("context"),
                realm.findText("realm").orElse(""),
                what,
                Instant.ofEpochMilli(time.longValue()),
                frame,
                stack,
                via,
                fields.subList(FIXED, fields.size())));
    }

    /** A text; empty where there is none. */
    String text(int index) {
        return index < rest.size() && rest.get(index) instanceof String text ? text : "";
    }

    boolean flag(int index) {
        return index < rest.size() && Boolean.TRUE.equals(rest.get(index));
    }

    private static @Nullable Object plain(BidiObject value) {
        return switch (value.findText("type").orElse("")) {
            case "string", "boolean" -> value.asMap().get("value");
            case "number" -> value.findNumber("value").isPresent() ? (Object) value.number("value") : null;
            default -> null;
        };
    }
}
