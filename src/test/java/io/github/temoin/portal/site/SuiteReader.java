package io.github.temoin.portal.site;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a suite file leniently: what a portal does not need is not looked at. */
final class SuiteReader {
    private static final Consent USUAL_RECORD = new Consent(true, "cookies_preferences");

    private final Path file;

    SuiteReader(Path file) {
        this.file = file;
    }

    PortalSuite read() {
        Map<?, ?> suite = map(load());
        String address = text(suite, "portal").orElse("embedded");
        return new PortalSuite(
                text(suite, "title").orElse(address),
                text(suite, "marker"),
                Optional.ofNullable(URI.create(address).getHost()),
                text(suite, "language").orElse("fr"),
                list(suite, "pages").stream().map(String::valueOf).toList(),
                text(suite, "policy"),
                list(suite, "cookies").stream().map(this::cookie).toList(),
                list(suite, "hosts").stream().map(this::host).toList(),
                consent(suite));
    }

    private Object load() {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Load(LoadSettings.builder().setLabel(file.toString()).build()).loadFromReader(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the suite " + file, unreadable);
        }
    }

    private DeclaredCookie cookie(Object node) {
        Map<?, ?> cookie = map(node);
        return new DeclaredCookie(
                required(cookie, "name"),
                text(cookie, "provider").orElse(""),
                text(cookie, "service").orElse(""),
                text(cookie, "purpose").orElse(""),
                required(cookie, "category"),
                text(cookie, "domain"),
                text(cookie, "lifetime"),
                flag(cookie, "secure"),
                flag(cookie, "httpOnly"),
                text(cookie, "sameSite"));
    }

    /** A bare string lists a host for acceptance alone, that is, for no category. */
    private ListedHost host(Object node) {
        if (!(node instanceof Map<?, ?> host)) {
            return new ListedHost(String.valueOf(node), Set.of());
        }
        Object category = host.get("category");
        Set<String> categories = category instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of(required(host, "category"));
        return new ListedHost(required(host, "name"), categories);
    }

    private Consent consent(Map<?, ?> suite) {
        if (!(suite.get("consent") instanceof Map<?, ?> consent)) {
            return USUAL_RECORD;
        }
        return text(consent, "cookie")
                .map(name -> new Consent(true, name))
                .or(() -> text(consent, "localStorage").map(name -> new Consent(false, name)))
                .orElse(USUAL_RECORD);
    }

    private String required(Map<?, ?> node, String key) {
        return text(node, key)
                .orElseThrow(
                        () -> new IllegalArgumentException("%s: '%s' is missing in %s".formatted(file, key, node)));
    }

    private static Optional<String> text(Map<?, ?> node, String key) {
        return Optional.ofNullable(node.get(key)).map(String::valueOf);
    }

    private static Optional<Boolean> flag(Map<?, ?> node, String key) {
        return Optional.ofNullable(node.get(key)).map(Boolean.TRUE::equals);
    }

    private static List<?> list(Map<?, ?> node, String key) {
        return node.get(key) instanceof List<?> list ? list : List.of();
    }

    private Map<?, ?> map(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("%s: a mapping is expected in place of '%s'".formatted(file, node));
    }
}
