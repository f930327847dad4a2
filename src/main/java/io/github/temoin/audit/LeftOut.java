package io.github.temoin.audit;

/**
 * A suite that is not run.
 *
 * @param suite its name
 * @param reason in one line
 */
public record LeftOut(String suite, String reason) {}
