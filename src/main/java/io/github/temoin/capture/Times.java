package io.github.temoin.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Tells points in time from other values. Written dates count in any year. Bare numbers count only near the present, two
 * years to either side: consent dates, session starts and expiry dates lie there, while a random number of 31 bits, as
 * analytics make them for visitors, lies there once in seventeen times, and those of two visitors once in three hundred.
 */
final class Times {
    private static final Duration NEAR = Duration.ofDays(730);

    /** 2026-11-24, with a time and a zone if need be. */
    private static final Pattern ISO = Pattern.compile("(19|20)\\d\\d-[01]\\d-[0-3]\\d"
            + "([T ][0-2]\\d:?[0-5]\\d(:?[0-6]\\d([.,]\\d{1,9})?)?\\s?(Z|[+-][0-2]\\d:?[0-5]\\d)?)?");

    /** 20261124. */
    private static final Pattern COMPACT = Pattern.compile("20\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");

    /** 24/11/2026. */
    private static final Pattern SLASHED =
            Pattern.compile("[0-3]?\\d[/.][0-3]?\\d[/.](19|20)\\d\\d( [0-2]?\\d:[0-5]\\d(:[0-5]\\d)?)?");

    /** As HTTP and JavaScript print them; {@code +} may stand for a space. */
    private static final Pattern PRINTED = Pattern.compile(
            "(Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ +].{0,14}(19|20)\\d\\d[ +][0-2]\\d:[0-5]\\d:[0-5]\\d.{0,60}");

    private static final Pattern SECONDS = Pattern.compile("\\d{10}(\\.\\d{1,7})?");
    private static final Pattern MILLIS = Pattern.compile("\\d{13}");
    private static final Pattern MICROS = Pattern.compile("\\d{16}");

    private Times() {}

    /** Tells whether a text is a point in time, and nothing else. */
    static boolean isTime(String text, Instant now) {
        if (text.isEmpty() || text.length() > 100) {
            return false;
        }
        return ISO.matcher(text).matches()
                || COMPACT.matcher(text).matches()
                || SLASHED.matcher(text).matches()
                || PRINTED.matcher(text).matches()
                || isNear(text, now);
    }

    private static boolean isNear(String text, Instant now) {
        if (SECONDS.matcher(text).matches()) {
            return isNear(Instant.ofEpochSecond(Long.parseLong(text, 0, 10, 10)), now);
        }
        if (MILLIS.matcher(text).matches()) {
            return isNear(Instant.ofEpochMilli(Long.parseLong(text)), now);
        }
        return MICROS.matcher(text).matches() && isNear(Instant.ofEpochMilli(Long.parseLong(text) / 1000), now);
    }

    private static boolean isNear(Instant time, Instant now) {
        return time.isAfter(now.minus(NEAR)) && time.isBefore(now.plus(NEAR));
    }
}
