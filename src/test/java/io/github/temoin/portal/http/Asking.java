package io.github.temoin.portal.http;

import java.util.Map;
import java.util.Optional;

/**
 * A request, as a route sees it.
 *
 * @param host without the port
 * @param query decoded, by name
 * @param headers by lower-case name
 * @param form the fields of a posted form, decoded
 * @param variables what stood for the names in braces of the route's path
 */
public record Asking(
        String method,
        String host,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        Map<String, String> cookies,
        Map<String, String> form,
        Map<String, String> variables) {

    public Asking {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
        cookies = Map.copyOf(cookies);
        form = Map.copyOf(form);
        variables = Map.copyOf(variables);
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The address of something on another host that is reached through the same port. */
    public String address(String otherHost, String otherPath) {
        String authority = headers.getOrDefault("host", host);
        int colon = authority.lastIndexOf(':');
        return "http://" + otherHost + (colon < 0 ? "" : authority.substring(colon)) + otherPath;
    }

    public boolean isPost() {
        return method.equals("POST");
    }

    /** Whether a browser asks for a page to be shown. */
    public boolean isPageView() {
        return method.equals("GET")
                && headers.getOrDefault("sec-fetch-dest", "").equals("document");
    }

    Asking with(Map<String, String> found) {
        return new Asking(method, host, path, query, headers, cookies, form, found);
    }
}
