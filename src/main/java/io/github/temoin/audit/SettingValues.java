package io.github.temoin.audit;

import io.github.temoin.journey.Credentials;
import io.github.temoin.suite.Portal;
import io.github.temoin.suite.Spelling;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes values of texts; an {@link IllegalArgumentException} says what is wrong with a text, and what would be right. */
final class SettingValues {

    private static final List<String> REPORT_LANGUAGES = List.of("fr", "en");
    private static final int MOST_VISITORS = 64;

    private SettingValues() {}

    static PortalChoice portal(String text) {
        if (text.contains(":")) {
            return new PortalChoice.At(Portal.Live.at(text).address());
        }
        return switch (text) {
            case "embedded" -> new PortalChoice.Embedded();
            case "live" -> new PortalChoice.Live();
            default ->
                throw new IllegalArgumentException("'" + text + "' is no portal; "
                        + Spelling.nearest(text, List.of("embedded", "live"))
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("write embedded, live or an address such as https://data.example.org"));
        };
    }

    static PortalChoice draft(String text) {
        PortalChoice portal = portal(text);
        if (portal instanceof PortalChoice.Live) {
            throw new IllegalArgumentException(
                    "'live' is no one portal; write embedded or an address such as https://data.example.org");
        }
        return portal;
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException malformed) {
            throw new IllegalArgumentException("'" + text + "' is no path", malformed);
        }
    }

    static List<String> list(String text) {
        List<String> words = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' names nothing; write names with commas between");
        }
        return words;
    }

    static List<BrowserName> browsers(String text) {
        return list(text).stream()
                .map(word -> BrowserName.of(word)
                        .orElseThrow(() ->
                                new IllegalArgumentException("'" + word + "' is no browser that suites can be run in; "
                                        + Spelling.hint(word, BrowserName.words()))))
                .toList();
    }

    static int visitors(String text) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_VISITORS) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no number of browsers; write one from 1 to " + MOST_VISITORS);
        }
        return Integer.parseInt(text);
    }

    static Locale language(String text) {
        if (!REPORT_LANGUAGES.contains(text)) {
            throw new IllegalArgumentException("'" + text + "' is no language of reports; write fr or en");
        }
        return Locale.forLanguageTag(text);
    }

    static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is no truth value; write true or false");
        };
    }

    static Credentials basicAuth(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("a user, a colon and a password are expected");
        }
        return new Credentials(text.substring(0, colon), text.substring(colon + 1));
    }
}
