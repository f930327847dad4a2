package io.github.temoin.capture;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the date of an Expires attribute as browsers do: whatever has a time, a day, a month and a year in it, in any
 * order; zones do not count.
 *
 * @see <a href="https://httpwg.org/specs/rfc6265.html#cookie-date">RFC 6265, section 5.1.1</a>
 */
final class CookieDate {
    private static final Pattern DELIMITERS = Pattern.compile("[\\x09\\x20-\\x2F\\x3B-\\x40\\x5B-\\x60\\x7B-\\x7E]+");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(\\D.*)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(\\D.*)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{2,4})(\\D.*)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private int hour = -1;
    private int minute;
    private int second;
    private int day = -1;
    private int month = -1;
    private int year = -1;

    private CookieDate() {}

    /** The date; empty where there is none to be read, which makes a session cookie. */
    static Optional<Instant> of(String text) {
        CookieDate date = new CookieDate();
        for (String token : DELIMITERS.split(text, -1)) {
            date.take(token);
        }
        return date.instant();
    }

    private void take(String token) {
        Matcher time = TIME.matcher(token);
        Matcher twoDigits = DAY.matcher(token);
        Matcher fourDigits = YEAR.matcher(token);
        if (hour < 0 && time.matches()) {
            hour = Integer.parseInt(time.group(1));
            minute = Integer.parseInt(time.group(2));
            second = Integer.parseInt(time.group(3));
        } else if (day < 0 && twoDigits.matches()) {
            day = Integer.parseInt(twoDigits.group(1));
        } else if (month < 0 && monthOf(token) > 0) {
            month = monthOf(token);
        } else if (year < 0 && fourDigits.matches()) {
            int written = Integer.parseInt(fourDigits.group(1));
            year = written < 70 ? written + 2000 : written < 100 ? written + 1900 : written;
        }
    }

    private static int monthOf(String token) {
        return token.length() < 3 ? 0 : 1 + MONTHS.indexOf(token.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private Optional<Instant> instant() {
        if (hour < 0 || day < 0 || month < 0 || year < 1601) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.of(year, month, day, hour, minute, second).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }
}
