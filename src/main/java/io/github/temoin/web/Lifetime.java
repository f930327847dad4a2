package io.github.temoin.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something is kept: until the browsing session ends, or for a length of time. Months and years have no fixed
 * number of days, so a length is compared by the longest stretch that it can mean: 13 months are 397 days.
 *
 * @param period the calendar part; zero for a session
 * @param time the exact part; zero for a session
 * @param session whether it ends with the browsing session
 */
public record Lifetime(Period period, Duration time, boolean session) {

    /** Kept until the browsing session ends. */
    public static final Lifetime SESSION = new Lifetime(Period.ZERO, Duration.ZERO, true);

    private static final Pattern COUNT_AND_UNIT = Pattern.compile("(\\d{1,6})\\s*(\\p{L}+)");
    private static final LocalDate LEAP_CYCLE = LocalDate.of(2024, 1, 1);
    private static final int MONTHS_IN_LEAP_CYCLE = 48;

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("second", "s"),
            Map.entry("seconds", "s"),
            Map.entry("seconde", "s"),
            Map.entry("secondes", "s"),
            Map.entry("minute", "m"),
            Map.entry("minutes", "m"),
            Map.entry("min", "m"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("heure", "h"),
            Map.entry("heures", "h"),
            Map.entry("day", "D"),
            Map.entry("days", "D"),
            Map.entry("jour", "D"),
            Map.entry("jours", "D"),
            Map.entry("week", "W"),
            Map.entry("weeks", "W"),
            Map.entry("semaine", "W"),
            Map.entry("semaines", "W"),
            Map.entry("month", "M"),
            Map.entry("months", "M"),
            Map.entry("mois", "M"),
            Map.entry("year", "Y"),
            Map.entry("years", "Y"),
            Map.entry("an", "Y"),
            Map.entry("ans", "Y"),
            Map.entry("année", "Y"),
            Map.entry("années", "Y"));

    /** Kept for a length of time. */
    public static Lifetime of(Duration time) {
        return new Lifetime(Period.ZERO, time, false);
    }

    /** Kept for a calendar length. */
    public static Lifetime of(Period period) {
        return new Lifetime(period, Duration.ZERO, false);
    }

    /**
     * Reads {@code session}, an ISO 8601 duration ({@code P6M}, {@code PT30M}), or a number and a unit in English or
     * French ({@code 2 weeks}, {@code 13 mois}).
     *
     * @throws IllegalArgumentException if it is none of these; the message says what would be right
     */
    public static Lifetime parse(String text) {
        String bare = text.strip();
        if (bare.equalsIgnoreCase("session")) {
            return SESSION;
        }
        try {
            Lifetime read = bare.startsWith("P") ? iso(bare) : countAndUnit(bare);
            if (read.longest().isNegative() || read.longest().isZero()) {
                throw unreadable(text);
            }
            return read;
        } catch (DateTimeException | ArithmeticException malformed) {
            throw unreadable(text);
        }
    }

    /** The longest stretch that this length can mean; zero for a session. */
    public Duration longest() {
        long days = 0;
        for (int month = 0; month < MONTHS_IN_LEAP_CYCLE; month++) {
            LocalDate start = LEAP_CYCLE.plusMonths(month);
            days = Math.max(days, start.plus(period).toEpochDay() - start.toEpochDay());
        }
        return Duration.ofDays(days).plus(time);
    }

    @Override
    public String toString() {
        if (session) {
            return "session";
        }
        if (period.isZero()) {
            return time.toDays() > 0 && time.equals(Duration.ofDays(time.toDays()))
                    ? "P" + time.toDays() + "D"
                    : time.toString();
        }
        return time.isZero() ? period.toString() : period + time.toString().substring(1);
    }

    private static Lifetime iso(String text) {
        int time = text.indexOf('T');
        if (time < 0) {
            return of(Period.parse(text));
        }
        Period period = time == 1 ? Period.ZERO : Period.parse(text.substring(0, time));
        return new Lifetime(period, Duration.parse("P" + text.substring(time)), false);
    }

    private static Lifetime countAndUnit(String text) {
        Matcher matcher = COUNT_AND_UNIT.matcher(text);
        if (!matcher.matches()) {
            throw unreadable(text);
        }
        int count = Integer.parseInt(matcher.group(1));
        String unit = UNITS.get(matcher.group(2).toLowerCase(Locale.ROOT));
        if (unit == null) {
            throw unreadable(text);
        }
        return switch (unit) {
            case "s" -> of(Duration.ofSeconds(count));
            case "m" -> of(Duration.ofMinutes(count));
            case "h" -> of(Duration.ofHours(count));
            case "D" -> of(Period.ofDays(count));
            case "W" -> of(Period.ofWeeks(count));
            case "M" -> of(Period.ofMonths(count));
            default -> of(Period.ofYears(count));
        };
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("'" + text
                + "' is no lifetime; write 'session', an ISO 8601 duration such as P6M or PT30M,"
                + " or a number and a unit such as '2 weeks' or '13 mois'");
    }
}
