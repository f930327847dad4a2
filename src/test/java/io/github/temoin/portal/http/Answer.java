package io.github.temoin.portal.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is answered to a request.
 *
 * @param headers a value of several lines is sent as so many headers
 */
public record Answer(int status, Map<String, String> headers, byte[] body, List<SetCookie> cookies) {
    private static final byte[] PIXEL =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    public Answer {
        headers = Map.copyOf(headers);
        cookies = List.copyOf(cookies);
    }

    public static Answer html(String page) {
        return text("text/html; charset=utf-8", page);
    }

    public static Answer json(String json) {
        return text("application/json; charset=utf-8", json);
    }

    public static Answer text(String type, String text) {
        return bytes(type, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer bytes(String type, byte[] body) {
        return new Answer(200, Map.of("Content-Type", type, "Cache-Control", "no-store"), body, List.of());
    }

    /** A transparent image of one pixel. */
    public static Answer pixel() {
        return bytes("image/gif", PIXEL);
    }

    public static Answer seeOther(String path) {
        return new Answer(303, Map.of("Location", path), new byte[0], List.of());
    }

    public Answer status(int other) {
        return new Answer(other, headers, body, cookies);
    }

    public Answer header(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body, cookies);
    }

    /** This answer with a cookie more, in place of one of the same name. */
    public Answer cookie(SetCookie cookie) {
        List<SetCookie> others = new ArrayList<>(cookies);
        others.removeIf(other -> other.name().equals(cookie.name()));
        return new Answer(
                status,
                headers,
                body,
                Stream.concat(others.stream(), Stream.of(cookie)).toList());
    }

    public Answer cookies(List<SetCookie> more) {
        Answer answer = this;
        for (SetCookie cookie : more) {
            answer = answer.cookie(cookie);
        }
        return answer;
    }

    /** This answer without the cookie of a name. */
    public Answer without(String name) {
        return new Answer(
                status,
                headers,
                body,
                cookies.stream().filter(cookie -> !cookie.name().equals(name)).toList());
    }

    public boolean isPage() {
        return headers.getOrDefault("Content-Type", "").startsWith("text/html");
    }
}
