package io.github.temoin.suite;

import io.github.temoin.charter.Declaration;
import io.github.temoin.charter.NamePattern;
import io.github.temoin.web.Host;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that a suite allows until a date.
 *
 * @param until the last day on which it is allowed
 */
public record Allowance(
        String rule,
        Optional<NamePattern> cookie,
        Optional<Host> host,
        String reason,
        String owner,
        LocalDate until,
        Declaration declaration) {}
