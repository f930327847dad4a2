package io.github.temoin.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Values for hand-made visits. */
public final class Secrets {

    private Secrets() {}

    public static Secret words(String value) {
        return of(value, Shape.WORDS);
    }

    public static Secret token(String value) {
        return of(value, Shape.TOKEN);
    }

    public static Secret of(String value, Shape shape) {
        return new Secret(digest(value), value.length(), shape, Map.of(), Optional.empty());
    }

    /** A value whose parts are named and given in turn; each part looks like words. */
    public static Secret parts(String... namesAndValues) {
        Map<String, Secret> parts = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parts.put(namesAndValues[i], words(namesAndValues[i + 1]));
        }
        return structured(parts);
    }

    public static Secret structured(Map<String, Secret> parts) {
        String all = parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue().digest())
                .sorted()
                .toList()
                .toString();
        return new Secret(digest(all), all.length(), Shape.STRUCTURED, parts, Optional.empty());
    }

    private static String digest(String value) {
        return Integer.toHexString(value.hashCode());
    }
}
