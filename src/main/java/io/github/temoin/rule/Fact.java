package io.github.temoin.rule;

/**
 * A named fact of a finding.
 *
 * @param name in lower camel case, stable: {@code lifetime}, {@code expected}, {@code sentTo}
 * @param value never a value from the terminal
 */
public record Fact(String name, String value) {}
