package io.github.temoin.portal.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The portal's texts in one language. */
final class Texts {
    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final String DEFAULT = "en";

    private final String language;
    private final Properties texts = new Properties();

    private Texts(String language) {
        this.language = language;
        try {
            texts.load(new StringReader(Resources.text("texts_%s.properties".formatted(language))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the portal's texts cannot be read", unreadable);
        }
    }

    /** The texts of a language, {@code fr} or {@code en-gb}; English where the portal does not speak it. */
    static Texts in(String tag) {
        String language = tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
        return new Texts(LANGUAGES.contains(language) ? language : DEFAULT);
    }

    String language() {
        return language;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("the portal has no text " + key));
    }

    String get(String key, Object... values) {
        return get(key).formatted(values);
    }
}
