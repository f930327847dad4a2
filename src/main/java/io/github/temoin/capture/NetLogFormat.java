package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.json.JsonException;

/**
 * Reads lines of Chromium's network log. The numbers in them are explained by the log's first line, so that each version
 * of the browser is read by its own words; lines of types that nobody asked for are dropped unparsed.
 */
final class NetLogFormat {
    /** Keys stand in order of the alphabet, so the event's own type comes last. */
    private static final Pattern TYPE = Pattern.compile("\"type\":(\\d+)}\\s*,?\\s*(]})?$");

    private static final int TAIL = 40;
    private static final Json JSON = new Json();

    private final Map<Long, String> wanted;
    private final Map<Long, String> errors;
    private final long begin;
    private final long end;
    private final long epoch;

    private NetLogFormat(Map<Long, String> wanted, Map<Long, String> errors, long begin, long end, long epoch) {
        this.wanted = wanted;
        this.errors = errors;
        this.begin = begin;
        this.end = end;
        this.epoch = epoch;
    }

    /**
     * Reads the first line.
     *
     * @throws IllegalArgumentException if it is not a network log's
     */
    static NetLogFormat of(String firstLine, Set<String> types) {
        String json = firstLine.strip().replaceFirst(",$", "") + "}";
        BidiObject constants = parsed(json)
                .findObject("constants")
                .orElseThrow(() -> new IllegalArgumentException("the first line is no network log's"));
        Map<Long, String> wanted = numbers(constants, "logEventTypes");
        wanted.values().retainAll(types);
        return new NetLogFormat(
                wanted,
                numbers(constants, "netError"),
                constants.whole("logEventPhase", "PHASE_BEGIN"),
                constants.whole("logEventPhase", "PHASE_END"),
                constants
                        .findText("timeTickOffset")
                        .map(Long::parseLong)
                        .orElseGet(() -> constants.whole("timeTickOffset")));
    }

    /**
     * Reads a further line; empty where it is of no type that was asked for.
     *
     * @throws IllegalArgumentException if it is, and cannot be read
     */
    Optional<NetLogEvent> event(String line) {
        Matcher type = TYPE.matcher(line.substring(Math.max(0, line.length() - TAIL)));
        if (!type.find()) {
            return Optional.empty();
        }
        String name = wanted.get(Long.parseLong(type.group(1)));
        if (name == null) {
            return Optional.empty();
        }
        String end = type.group(2) == null ? "" : type.group(2);
        String bare = line.strip();
        String json = bare.substring(0, bare.length() - end.length()).replaceFirst(",\\s*$", "");
        return Optional.of(read(name, parsed(json)));
    }

    /** The browser's word for an error. */
    String error(long number) {
        return "net::" + errors.getOrDefault(number, "ERR_" + -number);
    }

    private NetLogEvent read(String name, BidiObject event) {
        long phase = event.findWhole("phase").orElse(0);
        long ticks = event.findText("time").map(Long::parseLong).orElseGet(() -> event.findWhole("time")
                .orElse(0));
        return new NetLogEvent(
                name,
                phase == begin,
                phase == end,
                event.findWhole("source", "id").orElse(-1),
                Instant.ofEpochMilli(epoch + ticks),
                event.findObject("params").orElse(BidiObject.empty()));
    }

    private static Map<Long, String> numbers(BidiObject constants, String table) {
        Map<Long, String> names = new HashMap<>();
        BidiObject words = constants.object(table);
        words.keys().forEach(name -> words.findWhole(name).ifPresent(number -> names.put(number, name)));
        return names;
    }

    private static BidiObject parsed(String json) {
        try {
            return BidiObject.of(JSON.<Map<String, Object>>toType(json, Json.MAP_TYPE));
        } catch (JsonException malformed) {
            // Its message quotes the line, and with it values.
            throw new IllegalArgumentException("a line of the network log is no JSON object");
        }
    }
}
