package io.github.temoin.capture;

import io.github.temoin.browser.BidiEvent;
import io.github.temoin.browser.BidiObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.json.Json;

/** Events in the form in which Chromium sends them, as far as this package reads them. */
final class Events {
    static final String USER = "user-1";
    static final String TOKEN = "temoin";
    static final String TOP = "context-top";
    static final String FRAME = "context-frame";
    static final String PORTAL = "http://portal.localhost:8080";

    private Events() {}

    static BidiObject json(String json) {
        return BidiObject.of(new Json().<Map<String, Object>>toType(json, Json.MAP_TYPE));
    }

    static BidiEvent event(String method, BidiObject params) {
        return new BidiEvent(1, method, params);
    }

    static BidiObject created(String context, @Nullable String parent, @Nullable String opener) {
        Map<String, @Nullable Object> params = new LinkedHashMap<>();
        params.put("context", context);
        params.put("parent", parent);
        params.put("originalOpener", opener);
        params.put("url", "about:blank");
        params.put("userContext", USER);
        return BidiObject.of(params);
    }

    static BidiObject committed(String context, String url) {
        return BidiObject.of(Map.of("context", context, "url", url, "userContext", USER));
    }

    /** A request whose further fields, and whose response, are given as JSON. */
    static BidiObject network(@Nullable String context, String id, int hop, String url, String request, String more) {
        return json("""
                {"context": %s, "userContext": "%s", "redirectCount": %d, "timestamp": 1795527358543,
                 "request": {"request": "%s", "url": "%s", "method": "GET"%s}%s}""".formatted(
                        context == null ? "null" : "\"" + context + "\"",
                        USER,
                        hop,
                        id,
                        url,
                        request.isEmpty() ? "" : ", " + request,
                        more.isEmpty() ? "" : ", " + more));
    }

    static String response(int status, String setCookie) {
        String headers = setCookie.isEmpty()
                ? ""
                : "{\"name\": \"set-cookie\", \"value\": {\"type\": \"string\", \"value\": \"" + setCookie + "\"}}";
        return "\"response\": {\"status\": " + status + ", \"headers\": [" + headers + "]}";
    }

    /** A message of the preload script. */
    static BidiObject message(
            String context, String what, String frame, String stack, String via, @Nullable Object... rest) {
        List<@Nullable Object> spoken = new ArrayList<>(List.of(TOKEN, what, 1795527358600L, frame, stack, via));
        spoken.addAll(Arrays.asList(rest));
        return entry(context, spoken);
    }

    /** An entry of the console. */
    static BidiObject entry(String context, List<@Nullable Object> spoken) {
        return BidiObject.of(Map.of(
                "args",
                spoken.stream().map(Events::remote).toList(),
                "source",
                Map.of("context", context, "realm", "realm-of-" + context, "userContext", USER)));
    }

    private static Map<String, Object> remote(@Nullable Object value) {
        if (value == null) {
            return Map.of("type", "null");
        }
        String type = value instanceof String ? "string" : value instanceof Boolean ? "boolean" : "number";
        return Map.of("type", type, "value", value);
    }
}
