package io.github.temoin.evidence;

import io.github.temoin.web.Host;
import java.util.Map;
import java.util.Optional;

/**
 * An address without what it carries: the values of its query are secrets, its fragment and user are dropped.
 *
 * @param scheme in lower case ({@code http}, {@code wss}, {@code data}, {@code about})
 * @param host absent for addresses without one
 * @param port as written or implied by the scheme; 0 for addresses without a host
 * @param path as written; for addresses without a host (data:, blob:, about:) a short description
 * @param query the values of the query by name; a name that looks like an identifier is masked ({@code *1}), a further
 *     value of a name is numbered ({@code name#2})
 */
public record Address(String scheme, Optional<Host> host, int port, String path, Map<String, Secret> query) {

    public Address {
        query = Map.copyOf(query);
    }

    /** The address as reports show it: scheme, host, port and path. */
    public String shown() {
        if (host.isEmpty()) {
            return scheme + ":" + path;
        }
        boolean impliedPort = port <= 0
                || (port == 80 && (scheme.equals("http") || scheme.equals("ws")))
                || (port == 443 && (scheme.equals("https") || scheme.equals("wss")));
        String name = host.get().name().contains(":")
                ? "[" + host.get() + "]"
                : host.get().name();
        return scheme + "://" + name + (impliedPort ? "" : ":" + port) + path;
    }

    @Override
    public String toString() {
        return shown();
    }
}
