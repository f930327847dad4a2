package io.github.temoin.report.text;

import io.github.temoin.web.Lifetime;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Durations, dates and numbers as people read them. */
public final class Amounts {

    private static final double DAYS_PER_MONTH = 365.25 / 12;
    private static final int DAYS_FROM_WHICH_MONTHS_ARE_SAID = 60;

    private final Texts texts;
    private final Locale locale;

    public Amounts(Texts texts) {
        this.texts = texts;
        this.locale = texts.language();
    }

    /** A length of time with the unit that fits it: {@code 1,8 s}, {@code 30 min}, {@code 13 mois (395 jours)}. */
    public String duration(Duration length) {
        if (length.isNegative()) {
            return texts.of("amount.past");
        }
        if (length.compareTo(Duration.ofMinutes(2)) < 0) {
            return seconds(length);
        }
        if (length.compareTo(Duration.ofHours(2)) < 0) {
            return texts.count("amount.minutes", length.toMinutes());
        }
        if (length.compareTo(Duration.ofDays(2)) < 0) {
            return texts.count("amount.hours", length.toHours());
        }
        return days(Math.round(length.toMinutes() / (24.0 * 60)));
    }

    /** A length as it was declared: months and years stay what they are. */
    public String lifetime(Lifetime length) {
        if (length.session()) {
            return texts.of("amount.session");
        }
        long months = length.period().toTotalMonths();
        boolean whole = length.time().isZero()
                && Period.ofMonths((int) months)
                        .normalized()
                        .equals(length.period().normalized());
        return months > 0 && whole ? texts.count("amount.months", months) : duration(length.longest());
    }

    /** A number of days, as months too where there are many. */
    public String days(long days) {
        String inDays = texts.count("amount.days", days);
        return days < DAYS_FROM_WHICH_MONTHS_ARE_SAID
                ? inDays
                : texts.count("amount.months", Math.round(days / DAYS_PER_MONTH)) + " (" + inDays + ")";
    }

    /** Seconds with one decimal where there are few. */
    public String seconds(Duration length) {
        double seconds = length.toMillis() / 1000.0;
        return String.format(locale, seconds < 100 ? "%.1f" : "%.0f", seconds) + "\u00a0s";
    }

    /** How long after another instant something happened. */
    public String after(Instant start, Instant then) {
        return "+" + seconds(Duration.between(start, then));
    }

    /** A date and time of day, in the machine's zone. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofPattern(texts.of("amount.moment"), locale)
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }

    /** A share of one. */
    public String ratio(double ratio) {
        return String.format(locale, "%.1f", ratio);
    }
}
