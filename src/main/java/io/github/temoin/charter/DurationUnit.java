package io.github.temoin.charter;

import java.time.Duration;
import java.time.Period;

/** A unit of durations, smallest first. */
enum DurationUnit {
    SECOND(0, 0, 1),
    MINUTE(0, 0, 60),
    HOUR(0, 0, 3_600),
    DAY(0, 1, 0),
    WEEK(0, 7, 0),
    MONTH(1, 0, 0),
    YEAR(12, 0, 0);

    private static final int DAYS_OF_A_MONTH = 30;
    private static final int SECONDS_OF_A_DAY = 86_400;

    /** Beyond this (a hundred thousand years) numbers are a page's mistake, and sums must not overflow. */
    private static final int MOST_MONTHS = 1_200_000;

    private final int months;
    private final int days;
    private final int seconds;

    DurationUnit(int months, int days, int seconds) {
        this.months = months;
        this.days = days;
        this.seconds = seconds;
    }

    /** The calendar part of a number of these. */
    Period period(double number) {
        double inMonths = Math.min(months * number, MOST_MONTHS);
        double inDays = Math.min(days * number, (double) MOST_MONTHS * DAYS_OF_A_MONTH);
        int restOfMonth = (int) Math.round((inMonths - Math.floor(inMonths)) * DAYS_OF_A_MONTH);
        return Period.of(0, (int) inMonths, (int) inDays + restOfMonth);
    }

    /** The exact part of a number of these. */
    Duration time(double number) {
        double restOfDay = days * number - Math.floor(days * number);
        return Duration.ofSeconds(Math.round(seconds * number + restOfDay * SECONDS_OF_A_DAY));
    }
}
