package io.github.temoin.portal.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the ways of one family. What is no key of a way is something that its page loads. */
final class LabFile {
    private static final Set<String> KEYS =
            Set.of("act", "late", "page", "script", "set", "status", "headers", "truth");
    private static final String HEAD =
            "<!doctype html><meta charset=\"utf-8\"><title>Lab</title><link rel=\"icon\" href=\"data:,\">\n";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("js", "text/javascript"),
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css"),
            Map.entry("gif", "image/gif"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("vtt", "text/vtt"),
            Map.entry("json", "application/json"),
            Map.entry("events", "text/event-stream"));

    private final String family;

    LabFile(String family) {
        this.family = family;
    }

    List<Way> ways() {
        return load().entrySet().stream()
                .map(entry -> way(String.valueOf(entry.getKey()), map(entry.getValue())))
                .toList();
    }

    private Map<?, ?> load() {
        String name = family + ".yaml";
        try (InputStream file = Objects.requireNonNull(LabFile.class.getResourceAsStream(name), name)) {
            return map(new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }

    private Way way(String name, Map<?, ?> node) {
        Map<String, Resource> resources = new LinkedHashMap<>();
        resources.put("", page(node));
        script(node).ifPresent(script -> resources.put("app.js", plain("app.js", script)));
        node.forEach((key, value) -> {
            if (!KEYS.contains(String.valueOf(key))) {
                resources.put(String.valueOf(key), resource(String.valueOf(key), value));
            }
        });
        return new Way(
                family,
                name,
                text(node, "act"),
                Duration.ofMillis(text(node, "late").map(Long::parseLong).orElse(0L)),
                resources,
                texts(node.get("truth")).stream().map(Truth::of).toList());
    }

    private static Optional<String> script(Map<?, ?> node) {
        return text(node, "script");
    }

    private static Resource page(Map<?, ?> node) {
        String load = script(node).isPresent() ? "<script src=\"app.js\"></script>\n" : "";
        return new Resource(
                text(node, "status").map(Integer::parseInt).orElse(200),
                TYPES.get("html"),
                HEAD + text(node, "page").orElse("") + load,
                texts(node.get("set")),
                headers(node),
                Optional.empty(),
                List.of());
    }

    private static Resource resource(String name, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> node)) {
            return plain(name, value == null ? "" : String.valueOf(value));
        }
        Resource plain = plain(name, text(node, "body").orElse(""));
        return new Resource(
                text(node, "status").map(Integer::parseInt).orElse(200),
                plain.type(),
                plain.body(),
                texts(node.get("set")),
                headers(node),
                text(node, "tag"),
                texts(node.get("again")));
    }

    private static Resource plain(String name, String body) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String type = TYPES.getOrDefault(ending, body.startsWith("<") ? TYPES.get("html") : "text/plain");
        String whole = type.startsWith("text/html") ? HEAD + body : body;
        return new Resource(200, type, whole, List.of(), Map.of(), Optional.empty(), List.of());
    }

    private static Map<String, String> headers(Map<?, ?> node) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (node.get("headers") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
        }
        return headers;
    }

    private static Optional<String> text(Map<?, ?> node, String key) {
        return Optional.ofNullable(node.get(key)).map(String::valueOf);
    }

    private static List<String> texts(@Nullable Object node) {
        if (node instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return node == null ? List.of() : List.of(String.valueOf(node));
    }

    private static Map<?, ?> map(@Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("a way of the lab is a mapping, not " + node);
    }
}
