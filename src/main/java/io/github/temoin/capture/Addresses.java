package io.github.temoin.capture;

import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Secret;
import io.github.temoin.web.Host;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses as browsers report them, odd ones too, without what they carry: the values of the query turn into
 * secrets, fragment and user are dropped. Never throws: a page chooses its addresses.
 */
public final class Addresses {
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Map<String, Integer> IMPLIED_PORTS =
            Map.of("http", 80, "https", 443, "ws", 80, "wss", 443, "ftp", 21);
    /** Addresses of servers that help two browsers find each other: {@code stun:host:port}. */
    private static final Set<String> PEERS = Set.of("stun", "stuns", "turn", "turns");

    private static final int MOST_PARAMETERS = 100;
    private static final int LONGEST_PATH = 2000;
    private static final int LONGEST_NAME = 60;

    private final Redactor redactor;
    private final Clock clock;

    public Addresses(Redactor redactor) {
        this(redactor, Clock.systemUTC());
    }

    Addresses(Redactor redactor, Clock clock) {
        this.redactor = redactor;
        this.clock = clock;
    }

    /** What may be kept of an address. */
    public Address of(String url) {
        Matcher parts = SCHEME.matcher(url.strip());
        if (!parts.matches()) {
            return hostless("", "");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String rest = parts.group(2);
        if (PEERS.contains(scheme) && !rest.startsWith("//")) {
            return hierarchical(scheme, rest);
        }
        if (rest.startsWith("//")) {
            return hierarchical(scheme, rest.substring(2));
        }
        return hostless(scheme, description(scheme, rest));
    }

    private Address hierarchical(String scheme, String rest) {
        String bare = before(rest, '#');
        String authority = bare.split("[/?\\\\]", 2)[0];
        String pathAndQuery = bare.substring(authority.length());
        String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = hostAndPort.lastIndexOf(':');
        boolean ported = colon > hostAndPort.lastIndexOf(']');
        Optional<Host> host = host(ported ? hostAndPort.substring(0, colon) : hostAndPort);
        String path = redactor.withoutHidden(before(pathAndQuery, '?'));
        if (host.isEmpty()) {
            return hostless(scheme, scheme.equals("file") ? "file" : shortened(path));
        }
        int implied = IMPLIED_PORTS.getOrDefault(scheme, 0);
        int port = ported ? port(hostAndPort.substring(colon + 1), implied) : implied;
        return new Address(scheme, host, port, path.isEmpty() ? "/" : shortened(path), query(pathAndQuery));
    }

    private Map<String, Secret> query(String pathAndQuery) {
        int mark = pathAndQuery.indexOf('?');
        Map<String, Secret> query = new LinkedHashMap<>();
        if (mark < 0) {
            return query;
        }
        int masked = 0;
        Instant now = clock.instant();
        for (String parameter : pathAndQuery.substring(mark + 1).split("&", MOST_PARAMETERS)) {
            if (parameter.isEmpty()) {
                continue;
            }
            String[] pair = parameter.split("=", 2);
            String name = Decoding.plain(pair[0]);
            boolean tells = Shapes.changing(name, now);
            String shown = tells ? "*" + ++masked : name.substring(0, Math.min(name.length(), LONGEST_NAME));
            // A name that tells is a value: px?a1b2c3d4e5f60718
            String value = tells ? parameter : pair.length > 1 ? pair[1] : "";
            query.put(unused(shown, query), redactor.redact(value));
        }
        return query;
    }

    private static String unused(String name, Map<String, Secret> query) {
        String free = name;
        for (int i = 2; query.containsKey(free); i++) {
            free = name + "#" + i;
        }
        return free;
    }

    /** {@code data:}, {@code blob:}, {@code about:} and the like: what they are, not what they hold. */
    private static String description(String scheme, String rest) {
        return switch (scheme) {
            case "about" -> shortened(before(before(rest, '#'), '?'));
            case "data" -> shortened(before(rest, ',')) + " (" + rest.length() + " characters)";
            case "blob" -> {
                Matcher origin = Pattern.compile("([a-zA-Z]+://[^/?#]*).*", Pattern.DOTALL)
                        .matcher(rest);
                yield origin.matches() ? origin.group(1) : "";
            }
            default -> "(" + rest.length() + " characters)";
        };
    }

    private static Optional<Host> host(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(new Host(name));
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    private static int port(String written, int implied) {
        return written.matches("\\d{1,5}") ? Integer.parseInt(written) : implied;
    }

    private static String before(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String shortened(String path) {
        return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path;
    }

    private static Address hostless(String scheme, String description) {
        return new Address(scheme, Optional.empty(), 0, description, Map.of());
    }
}
