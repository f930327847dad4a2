package io.github.temoin.audit;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a dwell is, as people write it: {@code 10s}, {@code 500ms}, {@code 2m}, {@code PT10S}. */
final class DwellText {

    /** Beyond an hour a run would look as if it hung. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d{1,7})\\s*(ms|s|m)");

    private DwellText() {}

    /**
     * @throws IllegalArgumentException if it is no dwell; the message says what would be right
     */
    static Duration parse(String text) {
        Duration dwell = duration(text);
        if (dwell.isNegative() || dwell.isZero() || dwell.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no time to watch a page; write one above 0 and up to an hour");
        }
        return dwell;
    }

    static String shown(Duration dwell) {
        return dwell.toMillisPart() == 0 ? dwell.toSeconds() + "s" : dwell.toMillis() + "ms";
    }

    private static Duration duration(String text) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(text);
        if (!matcher.matches()) {
            return iso(text);
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            default -> Duration.ofMinutes(number);
        };
    }

    private static Duration iso(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no length of time; write a number and a unit such as 10s, 500ms or 2m, or PT10S",
                    malformed);
        }
    }
}
