package io.github.temoin.portal.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of the catalogue. Texts are by language. */
record Dataset(
        String id,
        Map<String, String> theme,
        Map<String, String> name,
        Map<String, String> description,
        Map<String, String> publisher,
        String updated,
        List<Map<String, String>> columns,
        List<List<Object>> rows) {

    /** Whether its texts in a language, or its rows, speak of what is searched. */
    boolean speaksOf(String searched, String language) {
        String all =
                String.join(" ", name.get(language), description.get(language), theme.get(language), rows.toString());
        return all.toLowerCase(Locale.ROOT).contains(searched.toLowerCase(Locale.ROOT));
    }
}
