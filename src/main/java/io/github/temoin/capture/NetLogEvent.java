package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import java.time.Instant;

/**
 * One event of Chromium's network log.
 *
 * @param begins whether it opens a span of time
 * @param ends whether it closes one
 * @param source what it belongs to: a request, a cookie store
 */
record NetLogEvent(String type, boolean begins, boolean ends, long source, Instant at, BidiObject params) {}
