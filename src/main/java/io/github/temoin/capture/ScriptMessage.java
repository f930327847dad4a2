package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message of the preload script: a list of plain values, as {@code tell} in preload.js sends them. A page that got hold
 * of the channel could send anything: what has not this form is no message.
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

    /** Reads the parameters of {@code script.message}. */
    static Optional<ScriptMessage> of(BidiObject params) {
        List<@Nullable Object> fields = items(params.findObject("data").orElse(BidiObject.empty()));
        if (fields.size() < FIXED
                || !(fields.get(0) instanceof String what)
                || !(fields.get(1) instanceof Number time)
                || !(fields.get(2) instanceof String frame)
                || !(fields.get(3) instanceof String stack)
                || !(fields.get(4) instanceof String via)) {
            return Optional.empty();
        }
        return Optional.of(new ScriptMessage(
                params.findText("source", "context"),
                params.findText("source", "realm").orElse(""),
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

    /** A list within the message; empty where there is none. */
    List<@Nullable Object> list(int index) {
        return index < rest.size() && rest.get(index) instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    private static List<@Nullable Object> items(BidiObject array) {
        List<@Nullable Object> items = new ArrayList<>();
        for (BidiObject item : array.objects("value")) {
            items.add(plain(item));
        }
        return items;
    }

    private static @Nullable Object plain(BidiObject value) {
        return switch (value.findText("type").orElse("")) {
            case "array" -> items(value);
            case "string", "boolean" -> value.asMap().get("value");
            case "number" -> value.findNumber("value").isPresent() ? (Object) value.number("value") : null;
            default -> null;
        };
    }
}
