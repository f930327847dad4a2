package io.github.temoin.browser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that came from the browser, read by path: {@code event.params().text("request", "url")}. Immutable.
 *
 * <p>The plain readers ({@link #text}, {@link #whole}, {@link #number}, {@link #object}) throw where the value is absent
 * or of another type; those beginning with {@code find} do not; {@link #flag}, {@link #objects} and {@link #texts} read
 * an absent value as false or empty. Its {@code toString} shows keys only, since values may be personal.
 */
public final class BidiObject {
    private static final BidiObject EMPTY = new BidiObject(Map.of());

    private final Map<String, @Nullable Object> fields;

    private BidiObject(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    public static BidiObject empty() {
        return EMPTY;
    }

    /**
     * A copy of parsed JSON: maps, lists, strings, numbers, booleans and nulls.
     *
     * @throws IllegalArgumentException if there is a value of another type
     */
    public static BidiObject of(Map<?, ?> json) {
        return new BidiObject(copy(json));
    }

    /** Whether there is a value, other than null, at the end of the path. */
    public boolean has(String... path) {
        return at(path) != null;
    }

    public String text(String... path) {
        return findText(path).orElseThrow(() -> missing("text", path));
    }

    public Optional<String> findText(String... path) {
        return at(path) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    public double number(String... path) {
        return findNumber(path).orElseThrow(() -> missing("number", path));
    }

    public OptionalDouble findNumber(String... path) {
        return at(path) instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }

    public long whole(String... path) {
        return findWhole(path).orElseThrow(() -> missing("number", path));
    }

    /** A number, cut to a whole one. */
    public OptionalLong findWhole(String... path) {
        return at(path) instanceof Number number ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    /** Whether the value is {@code true}. */
    public boolean flag(String... path) {
        return Boolean.TRUE.equals(at(path));
    }

    public BidiObject object(String... path) {
        return findObject(path).orElseThrow(() -> missing("object", path));
    }

    public Optional<BidiObject> findObject(String... path) {
        return at(path) instanceof Map<?, ?> map ? Optional.of(view(map)) : Optional.empty();
    }

    /** The objects in a list; what is no object is left out. */
    public List<BidiObject> objects(String... path) {
        List<BidiObject> found = new ArrayList<>();
        for (Object item : list(path)) {
            if (item instanceof Map<?, ?> map) {
                found.add(view(map));
            }
        }
        return List.copyOf(found);
    }

    /** The strings in a list; what is no string is left out. */
    public List<String> texts(String... path) {
        List<String> found = new ArrayList<>();
        for (Object item : list(path)) {
            if (item instanceof String text) {
                found.add(text);
            }
        }
        return List.copyOf(found);
    }

    /** A list as it is, nulls included; empty where there is none. Objects in it are maps. */
    public List<@Nullable Object> list(String... path) {
        return at(path) instanceof List<?> list ? Collections.unmodifiableList(list) : List.of();
    }

    public Set<String> keys() {
        return fields.keySet();
    }

    /** Everything, unmodifiable; null values included. */
    public Map<String, @Nullable Object> asMap() {
        return fields;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BidiObject that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "BidiObject" + keys();
    }

    private @Nullable Object at(String... path) {
        Object here = fields;
        for (String key : path) {
            if (!(here instanceof Map<?, ?> map)) {
                return null;
            }
            here = map.get(key);
        }
        return here;
    }

    private IllegalStateException missing(String kind, String... path) {
        return new IllegalStateException("no " + kind + " at " + String.join(".", path) + " in " + this);
    }

    /** Nested maps were copied with the outermost one. */
    @SuppressWarnings("unchecked")
    private static BidiObject view(Map<?, ?> map) {
        return new BidiObject((Map<String, @Nullable Object>) map);
    }

    private static Map<String, @Nullable Object> copy(Map<?, ?> json) {
        Map<String, @Nullable Object> copied = new LinkedHashMap<>();
        json.forEach((key, value) -> copied.put(String.valueOf(key), copy(value)));
        return Collections.unmodifiableMap(copied);
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        if (value instanceof Collection<?> items) {
            List<@Nullable Object> copied = new ArrayList<>();
            items.forEach(item -> copied.add(copy(item)));
            return Collections.unmodifiableList(copied);
        }
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException("no JSON value: " + value.getClass().getName());
    }
}
