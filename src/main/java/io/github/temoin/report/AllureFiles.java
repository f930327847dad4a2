package io.github.temoin.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** The files beside the tests' results that Allure reads. */
final class AllureFiles {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path folder;

    AllureFiles(Path folder) {
        this.folder = folder;
    }

    /** An attachment, which any number of tests may refer to by the name returned. */
    String attachment(String html) {
        // Allure takes files for attachments because results name them; the name only has to be unique.
        String name = UUID.randomUUID() + "-attachment.html";
        write(name, html);
        return name;
    }

    /** A file of JSON. */
    void json(String name, Object content) {
        try {
            write(name, JSON.writeValueAsString(content) + "\n");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A file of Java properties in the order given: Allure shows them in it, and reads them as ISO 8859-1. */
    void properties(String name, Map<String, String> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach((key, value) -> text.append(escaped(key, true))
                .append(" = ")
                .append(escaped(value, false))
                .append('\n'));
        write(name, text.toString());
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + folder.resolve(name), failed);
        }
    }

    private static String escaped(String text, boolean key) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ') {
                escaped.append(String.format("\\u%04x", (int) c));
            } else if (c == '\\' || (key && " :=#!".indexOf(c) >= 0)) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
