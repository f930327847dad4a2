package io.github.temoin.capture;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A Set-Cookie header or an assignment to {@code document.cookie}, cut up as browsers do.
 *
 * @param name may be empty
 * @param attributes by name in lower case; the last one of a name
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/">RFC 6265bis, section 5.6</a>
 */
record CookieText(String name, String value, Map<String, String> attributes) {
    private static final int LONGEST_ATTRIBUTE = 1024;

    CookieText {
        attributes = Map.copyOf(attributes);
    }

    static CookieText of(String text) {
        String[] pieces = text.split(";", -1);
        int equals = pieces[0].indexOf('=');
        String name = equals < 0 ? "" : trimmed(pieces[0].substring(0, equals));
        String value = trimmed(pieces[0].substring(equals + 1));
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 1; i < pieces.length; i++) {
            String[] pair = pieces[i].split("=", 2);
            String given = pair.length > 1 ? trimmed(pair[1]) : "";
            if (given.length() <= LONGEST_ATTRIBUTE) {
                attributes.put(trimmed(pair[0]).toLowerCase(Locale.ROOT), given);
            }
        }
        return new CookieText(name, value, attributes);
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }
}
