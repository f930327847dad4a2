package io.github.temoin.evidence;

import java.time.Instant;

/**
 * When, and where on a journey, something happened.
 *
 * @param at an event's own time; the time of the snapshot where no event was seen
 * @param step the moment in which it falls
 * @param page the listed page on which it happened; empty where none stood open
 */
public record Occasion(Instant at, Step step, String page) {}
