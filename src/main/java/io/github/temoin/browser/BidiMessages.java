package io.github.temoin.browser;

/** Tells events from answers by the outermost keys, without parsing the rest: this runs on the socket's own thread. */
final class BidiMessages {
    private BidiMessages() {}

    /**
     * Whether a message is an event. Page content may hold any key at all, but not at the outermost level: an answer has
     * an {@code id} there, an event a {@code method}.
     */
    static boolean isEvent(String json) {
        int at = json.indexOf('{') + 1;
        while (at > 0 && at < json.length()) {
            int open = json.indexOf('"', at);
            if (open < 0) {
                return false;
            }
            int close = endOfString(json, open);
            String key = json.substring(open + 1, close);
            int value = json.indexOf(':', close) + 1;
            switch (key) {
                case "id" -> {
                    return false;
                }
                case "method" -> {
                    return true;
                }
                case "type" -> {
                    return json.startsWith("\"event\"", skipSpace(json, value));
                }
                default -> at = endOfValue(json, value);
            }
        }
        return false;
    }

    private static int skipSpace(String json, int from) {
        int at = from;
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The index of the quote that closes the string, or the end. */
    private static int endOfString(String json, int open) {
        int at = open + 1;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, json.length());
    }

    /** The index of the comma or bracket after a value. */
    private static int endOfValue(String json, int from) {
        int depth = 0;
        for (int at = from; at < json.length(); at++) {
            switch (json.charAt(at)) {
                case '"' -> at = endOfString(json, at);
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        return at;
                    }
                }
                default -> {
                    // part of a number or a word
                }
            }
            if (depth < 0) {
                return json.length();
            }
        }
        return json.length();
    }
}
