package io.github.temoin.suite;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Decodes a text file strictly: a letter that an editor wrote in another encoding must not turn into a wrong one. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** Decodes UTF-8, without a byte order mark; else tells the consumer the place of the first byte that is none. */
    static Optional<String> decode(byte[] bytes, Consumer<Place> malformed) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            malformed.accept(placeAfter(text.toString()));
            return Optional.empty();
        }
        boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        return Optional.of(marked ? text.subSequence(1, text.length()).toString() : text.toString());
    }

    /** The place that follows a text. */
    static Place placeAfter(String text) {
        int lineStart = text.lastIndexOf('\n') + 1;
        int line = (int) text.chars().filter(c -> c == '\n').count();
        return Place.fromZero(line, text.codePointCount(lineStart, text.length()), "");
    }
}
