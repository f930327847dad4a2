package io.github.temoin.portal.http;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request as the server saw it, with its answer's status and cookies. It holds values: for tests alone, and its text
 * shows none.
 *
 * @param time when the request arrived
 * @param host without the port
 * @param path without the query
 * @param headers by lower-case name; several values of one name are joined by a comma
 * @param cookies sent, by name
 * @param setCookies the Set-Cookie headers answered, as they were sent
 */
public record Asked(
        Instant time,
        String method,
        String host,
        String path,
        String query,
        Map<String, String> headers,
        Map<String, String> cookies,
        int status,
        List<String> setCookies) {

    public Asked {
        headers = Map.copyOf(headers);
        cookies = Map.copyOf(cookies);
        setCookies = List.copyOf(setCookies);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The names of the cookies set or deleted by the answer. */
    public List<String> namesSet() {
        return setCookies.stream().map(line -> line.split("=", 2)[0]).toList();
    }

    @Override
    public String toString() {
        return "%s %s%s: %d".formatted(method, host, path, status);
    }
}
