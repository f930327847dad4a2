package io.github.temoin.portal.site;

import io.github.temoin.portal.http.Answer;
import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.Route;
import io.github.temoin.portal.http.Secrets;
import java.util.Map;
import java.util.regex.Pattern;

/** Serves the portal's scripts, styles and images. A script's {@code {{secret}}} is drawn anew each time. */
record StaticFiles(Secrets secrets) implements Route {
    private static final Pattern PATH = Pattern.compile("/static/(?:\\w+/)?[\\w-]+\\.(\\w+)");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml");

    @Override
    public Answer answer(Asking asking) {
        var path = PATH.matcher(asking.path());
        if (!path.matches() || !TYPES.containsKey(path.group(1))) {
            return Answer.pixel().status(404);
        }
        return Resources.find(asking.path().substring(1))
                .map(text -> Answer.text(TYPES.get(path.group(1)), filled(text)))
                .orElseGet(() -> Answer.pixel().status(404));
    }

    private String filled(String text) {
        return text.contains("{{secret}}") ? text.replace("{{secret}}", secrets.draw()) : text;
    }
}
