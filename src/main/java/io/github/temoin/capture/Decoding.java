package io.github.temoin.capture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what values are wrapped in on their way into a cookie: quotes, percent encoding, base64. */
final class Decoding {
    private static final Pattern PERCENT = Pattern.compile("%[0-9a-fA-F]{2}");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}={0,2}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-3][0-7]{2}|.)");

    /** Values are encoded once by a library and once more by hand; more often was not seen. */
    private static final int ROUNDS = 2;

    private Decoding() {}

    /** The value as whoever wrote it meant it. */
    static String plain(String value) {
        String text = value;
        for (int round = 0; round < ROUNDS && PERCENT.matcher(text).find(); round++) {
            text = percents(text);
        }
        text = unquoted(text);
        // Express marks a JSON cookie so.
        if (text.startsWith("j:{") || text.startsWith("j:[")) {
            text = text.substring(2);
        }
        return unwrapped(text);
    }

    /** Base64 is taken off only where text with parts comes out: anything else is as random as it looks. */
    private static String unwrapped(String text) {
        if (!BASE64.matcher(text).matches()) {
            return text;
        }
        try {
            String standard = text.replace('-', '+').replace('_', '/').replace("=", "");
            String inner = new String(Base64.getDecoder().decode(standard), StandardCharsets.UTF_8);
            boolean structured =
                    JsonLeaves.of(inner).isPresent() || inner.matches("\\p{Print}+=\\p{Print}*(&\\p{Print}*)*");
            return structured ? inner : text;
        } catch (IllegalArgumentException notBase64) {
            return text;
        }
    }

    private static String unquoted(String text) {
        if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
            return text;
        }
        Matcher escapes = ESCAPE.matcher(text.substring(1, text.length() - 1));
        return escapes.replaceAll(found -> {
            String code = found.group(1);
            return Matcher.quoteReplacement(
                    code.length() == 3 ? Character.toString((char) Integer.parseInt(code, 8)) : code);
        });
    }

    /** Lenient, unlike the JDK's: a stray percent sign stays, and so does a plus sign. */
    static String percents(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            if (code == '%' && i + 3 <= text.length() && isHex(text.charAt(i + 1)) && isHex(text.charAt(i + 2))) {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 3;
            } else {
                bytes.writeBytes(Character.toString(code).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(code);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isHex(char character) {
        return Character.digit(character, 16) >= 0 && character < 128;
    }
}
