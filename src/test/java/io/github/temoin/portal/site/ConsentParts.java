package io.github.temoin.portal.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a page gives the consent scripts: the parts of banner and panel, and what depends on the suite. */
final class ConsentParts {
    private final PortalSuite suite;
    private final Trackers trackers;
    private final JsonMapper json = new JsonMapper();

    ConsentParts(PortalSuite suite, Trackers trackers) {
        this.suite = suite;
        this.trackers = trackers;
    }

    String html(View view) {
        return view.fill(
                "consent", Map.of("text", text(view), "policy", suite.policyPath(), "categories", categories(view)));
    }

    String config(View view) {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("record", suite.consent());
        config.put("choices", suite.choices());
        config.put("saved", view.texts().get("consent.saved"));
        config.put("arrivalPage", suite.arrivalPage());
        config.put("otherPage", suite.otherPage());
        config.put("trackers", trackers.byCategory(view.asking()));
        try {
            return json.writeValueAsString(config).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the consent scripts' settings are plain data", impossible);
        }
    }

    private String text(View view) {
        String purposes = suite.optionalCategories().stream()
                .map(category -> view.texts().get(known(category, view)).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return purposes.isEmpty()
                ? view.texts().get("consent.text-none", suite.title())
                : view.texts().get("consent.text-some", suite.title(), purposes);
    }

    private String categories(View view) {
        return category(view, "necessary", "checked disabled")
                + suite.optionalCategories().stream()
                        .map(category ->
                                category(view, category, "data-category=\"%s\"".formatted(Html.escape(category))))
                        .collect(Collectors.joining());
    }

    private static String category(View view, String category, String state) {
        String key = known(category, view);
        return view.fill(
                "category",
                Map.of(
                        "state",
                        state,
                        "label",
                        view.texts().get(key),
                        "description",
                        view.texts().get(key + "-text")));
    }

    private static String known(String category, View view) {
        String key = "category." + category;
        return view.texts().find(key).isPresent() ? key : "category.other";
    }
}
