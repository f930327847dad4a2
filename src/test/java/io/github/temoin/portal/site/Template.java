package io.github.temoin.portal.site;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with places to fill in: {@code {{name}}} is escaped, {@code {{{name}}}} is not. A name is one of the values
 * given, or else the key of a text.
 */
record Template(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\{([\\w.-]+)}}}|\\{\\{([\\w.-]+)}}");

    static Template page(String name) {
        return new Template(Resources.text("pages/%s.html".formatted(name)));
    }

    String fill(Texts texts, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filling(place, texts, values)));
    }

    private static String filling(MatchResult place, Texts texts, Map<String, String> values) {
        boolean raw = place.group(1) != null;
        String name = raw ? place.group(1) : place.group(2);
        String value = Optional.ofNullable(values.get(name)).orElseGet(() -> texts.get(name));
        return raw ? value : Html.escape(value);
    }
}
