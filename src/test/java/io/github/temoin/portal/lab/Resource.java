package io.github.temoin.portal.lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is answered on one path of the lab. In body and headers {@code {{third}}}, {@code {{other}}}, {@code {{www}}} and
 * {@code {{portal}}} stand for the way's folder on these hosts, {@code {{port}}} for the port.
 *
 * @param cookies Set-Cookie headers, as they are to be sent
 * @param tag an entity tag: whoever sends it back is answered 304
 * @param cookiesAgain Set-Cookie headers of that answer
 */
record Resource(
        int status,
        String type,
        String body,
        List<String> cookies,
        Map<String, String> headers,
        Optional<String> tag,
        List<String> cookiesAgain) {

    Resource {
        cookies = List.copyOf(cookies);
        headers = Map.copyOf(headers);
        cookiesAgain = List.copyOf(cookiesAgain);
    }
}
