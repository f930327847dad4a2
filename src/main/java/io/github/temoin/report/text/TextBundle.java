package io.github.temoin.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Reads the bundles of a language. */
final class TextBundle {

    static final List<String> NAMES = List.of("rules", "findings", "reasons", "words");

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final Pattern FRENCH_SPACE = Pattern.compile(" (?=[:;?!»%])|(?<=«) ");

    private TextBundle() {}

    static Map<String, String> read(Locale language) {
        Map<String, String> texts = new HashMap<>();
        for (String name : NAMES) {
            read(name, language).forEach((key, text) -> {
                if (texts.put((String) key, set((String) text, language)) != null) {
                    throw new IllegalStateException("two texts for " + key + " in " + language);
                }
            });
        }
        return Map.copyOf(texts);
    }

    private static Properties read(String name, Locale language) {
        String resource = "/io/github/temoin/report/" + name + "_" + language.getLanguage() + ".properties";
        try (InputStream bytes = TextBundle.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            Properties properties = new Properties();
            try (Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                properties.load(characters);
            }
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** French sets a space before tall punctuation, at which no line may break; in the files it is an ordinary one. */
    private static String set(String text, Locale language) {
        return language.equals(Locale.FRENCH) ? FRENCH_SPACE.matcher(text).replaceAll(NO_BREAK_SPACE) : text;
    }
}
