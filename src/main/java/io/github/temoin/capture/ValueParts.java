package io.github.temoin.capture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes a value apart: JSON leaves, delimited fields, and these again within each other, by path. Fields with a name are
 * found by it ({@code analytics=1&ads=0}, {@code C0001:1,C0002:0}), others by their place.
 */
final class ValueParts {
    private static final int DEEPEST = 4;
    private static final int MOST = 600;
    private static final int MOST_FIELDS = 80;

    /** Longer values are looked at so far. */
    private static final int LONGEST = 65_536;

    /** In this order: a list of pairs is first a list. */
    private static final List<String> DELIMITERS = List.of("&", ";", "|", ",", "!", "~", "$", ":", ".");

    private static final Pattern NAMED =
            Pattern.compile("\\s*([\\p{L}_][\\w\\p{L}.$-]{0,60})\\s*[=:]([^=:].*|)", Pattern.DOTALL);
    private static final Pattern PAIR = Pattern.compile("\\s*([\\p{L}_][\\w\\p{L}.$-]{0,60})=([^=].*)", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{1,15}://\\S+");

    private final Instant now;
    private final Map<String, String> leaves = new LinkedHashMap<>();
    private int masked;

    private ValueParts(Instant now) {
        this.now = now;
    }

    /**
     * A value taken apart.
     *
     * @param plain the value as whoever wrote it meant it
     * @param leaves the plain text of each part by path; empty where it has none
     * @param structured whether it is an object, a list or delimited fields, even if empty
     */
    record Apart(String plain, Map<String, String> leaves, boolean structured) {}

    static Apart of(String value, Instant now) {
        String plain = Decoding.plain(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        ValueParts parts = new ValueParts(now);
        Optional<Map<String, String>> fields = parts.fields(plain);
        fields.ifPresent(found -> parts.descend("", found, 1));
        return new Apart(plain, parts.leaves, fields.isPresent());
    }

    static String join(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    private void descend(String path, Map<String, String> fields, int depth) {
        fields.forEach((name, text) -> {
            String plain = Decoding.plain(text);
            String here = join(path, masking(path, name));
            Optional<Map<String, String>> inner = depth < DEEPEST ? fields(plain) : Optional.empty();
            if (inner.isPresent() && !inner.get().isEmpty()) {
                descend(here, inner.get(), depth + 1);
            } else if (leaves.size() < MOST) {
                leaves.put(here, plain);
            }
        });
    }

    /**
     * A name that looks like an identifier would tell it, and two visitors' parts could not be compared by name: it gives
     * way to a number, and becomes a part itself.
     */
    private String masking(String path, String name) {
        List<String> steps = new ArrayList<>();
        for (String step : name.split("/", -1)) {
            if (Shapes.changing(step, now)) {
                String mask = "*" + ++masked;
                leaves.put(join(path, mask + "/name"), step);
                steps.add(mask);
            } else {
                steps.add(step.length() > 60 ? step.substring(0, 60) : step);
            }
        }
        return String.join("/", steps);
    }

    private Optional<Map<String, String>> fields(String plain) {
        Optional<Map<String, String>> json = JsonLeaves.of(plain);
        if (json.isPresent()) {
            return json;
        }
        Optional<Map<String, String>> consent = TcString.parts(plain, now);
        if (consent.isPresent()) {
            return consent;
        }
        if (ADDRESS.matcher(plain).matches()) {
            return Optional.of(list(plain.split("[/?&#]+", MOST_FIELDS)));
        }
        return delimited(plain);
    }

    private Optional<Map<String, String>> delimited(String plain) {
        if (Times.isTime(plain, now) || Shapes.isNumber(plain)) {
            return Optional.empty();
        }
        boolean spaced = plain.chars().anyMatch(Character::isWhitespace);
        for (String delimiter : DELIMITERS) {
            String[] fields = plain.split(Pattern.quote(delimiter), MOST_FIELDS);
            long filled = Stream.of(fields).filter(field -> !field.isBlank()).count();
            boolean pairs =
                    Stream.of(fields).anyMatch(field -> PAIR.matcher(field).matches());
            // Prose has commas and full stops, too.
            if (pairs ? fields.length > 1 : filled > 1 && !spaced) {
                return Optional.of(list(fields));
            }
        }
        return PAIR.matcher(plain).matches() && !spaced ? Optional.of(list(plain)) : Optional.empty();
    }

    /** Only where all fields have a name are they found by it: else two visitors' would not have the same paths. */
    private static Map<String, String> list(String... fields) {
        Map<String, String> found = new LinkedHashMap<>();
        boolean named = true;
        for (String field : fields) {
            named &= field.isBlank() || NAMED.matcher(field).matches();
        }
        for (int i = 0; i < fields.length; i++) {
            var pair = NAMED.matcher(fields[i]);
            boolean asPair = pair.matches() && (named || PAIR.matcher(fields[i]).matches());
            if (asPair && found.putIfAbsent(pair.group(1), pair.group(2)) == null) {
                continue;
            }
            if (!fields[i].isBlank()) {
                found.put(Integer.toString(i), fields[i].strip());
            }
        }
        return found;
    }
}
