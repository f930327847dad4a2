package io.github.temoin.proof;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of the consent tools: one a tool, whose variants differ in what {@code variants.properties} puts into it. */
final class ToolPages {

    private static final Pattern NAME = Pattern.compile("tools/(([a-z]+)(?:-[a-z]+)?)\\.html");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

    private final Properties variants = new Properties();

    ToolPages() {
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(ToolPages.class.getResourceAsStream("banners/tools/variants.properties")),
                StandardCharsets.UTF_8)) {
            variants.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that a page is made of; its own where it is of no tool. */
    static String fileOf(String page) {
        Matcher name = NAME.matcher(page);
        return name.matches() ? "tools/" + name.group(2) + ".html" : page;
    }

    /** Fills the places of a tool's page; those that are no variant's stay as they are. */
    String filled(String page, String text) {
        Matcher name = NAME.matcher(page);
        return name.matches()
                ? PLACE.matcher(text)
                        .replaceAll(place -> Matcher.quoteReplacement(value(name.group(1), place.group(1))
                                .or(() -> value(name.group(2), place.group(1)))
                                .orElse(place.group())))
                : text;
    }

    private Optional<String> value(String variant, String key) {
        return Optional.ofNullable(variants.getProperty(variant + "." + key));
    }
}
