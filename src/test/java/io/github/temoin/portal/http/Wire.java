package io.github.temoin.portal.http;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Translates Jetty's requests. Cookies are read from the raw header, so that odd ones are seen as they are. */
final class Wire {
    private Wire() {}

    /** Reads the request whole; its body, too, where it is a form. */
    static Asking asking(Request request) throws IOException {
        String type = String.valueOf(request.getHeaders().get("Content-Type"));
        boolean form = type.startsWith("application/x-www-form-urlencoded");
        return new Asking(
                request.getMethod(),
                host(request),
                Request.getPathInContext(request),
                pairs(request.getHttpURI().getQuery()),
                headers(request.getHeaders()),
                cookies(request.getHeaders()),
                form ? pairs(Content.Source.asString(request, StandardCharsets.UTF_8)) : Map.of(),
                Map.of());
    }

    static String host(Request request) {
        return Request.getServerName(request).toLowerCase(Locale.ROOT);
    }

    static Map<String, String> headers(HttpFields fields) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (HttpField field : fields) {
            headers.merge(
                    field.getName().toLowerCase(Locale.ROOT), String.valueOf(field.getValue()), (a, b) -> a + ", " + b);
        }
        return headers;
    }

    static Map<String, String> cookies(HttpFields fields) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (HttpField field : fields.getFields("Cookie")) {
            for (String pair : String.valueOf(field.getValue()).split(";")) {
                String[] parts = pair.strip().split("=", 2);
                cookies.putIfAbsent(parts[0], parts.length == 2 ? parts[1] : "");
            }
        }
        return cookies;
    }

    private static Map<String, String> pairs(@Nullable String encoded) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (encoded != null && !encoded.isEmpty()) {
            Arrays.stream(encoded.split("&"))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> pairs.putIfAbsent(decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : ""));
        }
        return pairs;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
