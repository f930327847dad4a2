package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads header fields and cookie values as BiDi gives them: text, or base64 where the bytes are no UTF-8. */
final class Headers {
    private static final String ESCAPED = "%ESCAPED:\u200b";

    private Headers() {}

    /** All values of a header, joined by newlines; empty where it is not there. */
    static Optional<String> value(BidiObject message, String name) {
        String joined = message.objects("headers").stream()
                .filter(header -> header.findText("name").orElse("").equalsIgnoreCase(name))
                .map(header -> bytes(header.findObject("value").orElse(BidiObject.empty())))
                .collect(Collectors.joining("\n"));
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    /**
     * A header as a browser reads its bytes: as UTF-8, where they are that. Events give each byte as a character; the log
     * of the browser writes what is not ASCII in percents, and says so.
     */
    static String asUtf8(String header) {
        if (header.startsWith(ESCAPED)) {
            return Decoding.percents(header.substring(ESCAPED.length()).stripLeading());
        }
        if (header.chars().allMatch(c -> c < 0x80) || header.chars().anyMatch(c -> c > 0xFF)) {
            return header;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return header;
        }
    }

    /** A {@code network.BytesValue}. */
    static String bytes(BidiObject value) {
        String text = value.findText("value").orElse("");
        if (!"base64".equals(value.findText("type").orElse(""))) {
            return text;
        }
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException notBase64) {
            return text;
        }
    }
}
