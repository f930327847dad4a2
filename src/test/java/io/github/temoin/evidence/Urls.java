package io.github.temoin.evidence;

import io.github.temoin.web.Host;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Addresses for hand-made visits. */
public final class Urls {

    private Urls() {}

    /** Reads an address as the recorder does, but for the shapes of its values: 20 characters and more are a token. */
    public static Address address(String url) {
        URI uri = URI.create(url);
        Map<String, Secret> query = new LinkedHashMap<>();
        if (uri.getQuery() != null) {
            for (String field : uri.getQuery().split("&")) {
                String[] pair = field.split("=", 2);
                query.put(pair[0], pair[1].length() >= 20 ? Secrets.token(pair[1]) : Secrets.words(pair[1]));
            }
        }
        Optional<Host> host = Host.ofAddress(url);
        return new Address(
                uri.getScheme(), host, host.isPresent() ? 443 : 0, uri.getPath() == null ? "" : uri.getPath(), query);
    }
}
