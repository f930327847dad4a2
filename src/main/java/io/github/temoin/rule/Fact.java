package io.github.temoin.rule;

/**
 * A named fact of a finding.
 *
 * @param name the word of a {@link FactName}
 * @param value never a value from the terminal
 */
public record Fact(String name, String value) {}
