package io.github.temoin.evidence;

/**
 * Something that could not be observed. A rule that reads facts of this kind is inconclusive, unless the gap is a
 * standing limit of the engine, which is listed as not observed.
 *
 * @param kind which facts may be missing
 * @param code what went missing and why, as a key for the report's texts
 * @param detail what helps to find the cause, without any value from the terminal
 * @param count how many events were lost; 1 where that is not known
 * @param standing whether it is a limit of the engine rather than a loss of this run
 */
public record Gap(FactKind kind, String code, String detail, int count, boolean standing) {}
