package io.github.temoin.evidence;

/**
 * Why a journey could not be finished.
 *
 * @param step the moment that it was on the way to
 * @param code what happened, as a key for the report's texts
 * @param detail what helps to find the cause, without any value from the terminal
 */
public record Interruption(Step step, String code, String detail) {}
