package io.github.temoin.browser;

/**
 * One event of a WebDriver BiDi session.
 *
 * @param sequence its place in the order of the socket: 1, 2, 3, without gaps but for lost events
 * @param method the event's name, such as {@code network.responseCompleted}
 * @param params what it says; may hold personal values, so its {@code toString} shows keys only
 */
public record BidiEvent(long sequence, String method, BidiObject params) {}
