package io.github.temoin.capture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the leaves of a JSON text, by path ({@code consent/0/date}), each as it is written: numbers keep all their
 * digits. Made for hostile input: bounded in depth and count, and strict, so that what is not JSON is not taken for it.
 */
final class JsonLeaves {
    private static final int DEEPEST = 32;
    private static final int MOST = 500;

    /** Where the leaves beyond {@link #MOST} are gathered: none is left out. */
    private static final String REST = "*rest";

    private final String text;
    private final Map<String, String> leaves = new LinkedHashMap<>();
    private int at;

    private JsonLeaves(String text) {
        this.text = text;
    }

    /** The leaves of an object or array; empty if the text is anything else. */
    static Optional<Map<String, String>> of(String text) {
        String bare = text.strip();
        if (!bare.startsWith("{") && !bare.startsWith("[")) {
            return Optional.empty();
        }
        JsonLeaves reader = new JsonLeaves(bare);
        try {
            reader.value("", 0);
            reader.skipSpace();
            return reader.at == bare.length() ? Optional.of(reader.leaves) : Optional.empty();
        } catch (NotJson notJson) {
            return Optional.empty();
        }
    }

    private void value(String path, int depth) throws NotJson {
        skipSpace();
        if (depth > DEEPEST) {
            throw new NotJson();
        }
        switch (peek()) {
            case '{' -> object(path, depth);
            case '[' -> array(path, depth);
            case '"' -> leaf(path, string());
            default -> leaf(path, word());
        }
    }

    private void object(String path, int depth) throws NotJson {
        expect('{');
        if (closes('}')) {
            return;
        }
        do {
            skipSpace();
            String name = string();
            skipSpace();
            expect(':');
            value(ValueParts.join(path, name), depth + 1);
        } while (goesOn('}'));
    }

    private void array(String path, int depth) throws NotJson {
        expect('[');
        if (closes(']')) {
            return;
        }
        int index = 0;
        do {
            value(ValueParts.join(path, Integer.toString(index++)), depth + 1);
        } while (goesOn(']'));
    }

    private String string() throws NotJson {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (peek() != '"') {
            char next = text.charAt(at++);
            read.append(next == '\\' ? escaped() : next);
        }
        at++;
        return read.toString();
    }

    private char escaped() throws NotJson {
        char code = peek();
        at++;
        return switch (code) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/' -> code;
            case 'u' -> unicode();
            default -> throw new NotJson();
        };
    }

    private char unicode() throws NotJson {
        if (at + 4 > text.length()) {
            throw new NotJson();
        }
        try {
            int code = Integer.parseInt(text, at, at + 4, 16);
            at += 4;
            return (char) code;
        } catch (NumberFormatException malformed) {
            throw new NotJson();
        }
    }

    /** A number, {@code true}, {@code false} or {@code null}. */
    private String word() throws NotJson {
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (!word.matches("true|false|null|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
            throw new NotJson();
        }
        return word;
    }

    private void leaf(String path, String value) {
        if (leaves.size() < MOST) {
            leaves.put(path, value);
        } else {
            leaves.merge(REST, value, (before, more) -> before + " " + more);
        }
    }

    private boolean closes(char end) throws NotJson {
        skipSpace();
        if (peek() != end) {
            return false;
        }
        at++;
        return true;
    }

    private boolean goesOn(char end) throws NotJson {
        if (closes(end)) {
            return false;
        }
        expect(',');
        return true;
    }

    private void expect(char wanted) throws NotJson {
        if (peek() != wanted) {
            throw new NotJson();
        }
        at++;
    }

    private char peek() throws NotJson {
        if (at >= text.length()) {
            throw new NotJson();
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** The text is no JSON, or more of it than is read. */
    private static final class NotJson extends Exception {
        private static final long serialVersionUID = 1L;

        NotJson() {
            super("not JSON", null, false, false);
        }
    }
}
