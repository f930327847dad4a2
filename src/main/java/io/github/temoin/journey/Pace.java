package io.github.temoin.journey;

import java.time.Duration;

/**
 * How long a visitor takes.
 *
 * @param dwell how long a page is watched for what comes late
 * @param loading how long a page may take to load
 * @param operating how long a control is tried before it counts as having no effect
 */
public record Pace(Duration dwell, Duration loading, Duration operating) {

    /** A page of a portal under load may take long; a harness that gives up early sees a clean page. */
    private static final Duration LOADING = Duration.ofSeconds(30);

    /** Handlers may bind seconds after a control shows. */
    private static final Duration OPERATING = Duration.ofSeconds(15);

    /** With the usual patience for loading and operating. */
    public static Pace ofDwell(Duration dwell) {
        return new Pace(dwell, LOADING, OPERATING);
    }
}
