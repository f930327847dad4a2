package io.github.temoin.suite;

import io.github.temoin.charter.NamePattern;
import io.github.temoin.web.Host;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads exceptions with a date. */
final class AllowanceReader {

    private final Collection<String> rules;

    /** @param rules the ids of all rules */
    AllowanceReader(Collection<String> rules) {
        this.rules = rules;
    }

    /** Reads a list of exceptions; those with mistakes are left out. */
    List<Allowance> read(Value list) {
        return list.items().stream()
                .map(this::allowance)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Allowance> allowance(Value item) {
        Optional<String> rule = item.get("rule").as(this::known);
        Optional<NamePattern> cookie = item.get("cookie").as(CookieReader::name);
        Optional<Host> host = item.get("host").as(HostText::declared);
        Optional<String> reason = item.get("reason").text();
        Optional<String> owner = item.get("owner").text();
        Optional<LocalDate> until = item.get("until").as(AllowanceReader::date);
        if (item.get("cookie").present() && item.get("host").present()) {
            item.wrong("an exception is for a cookie or for a host; write two exceptions");
        }
        if (rule.isEmpty() || reason.isEmpty() || owner.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Allowance(rule.get(), cookie, host, reason.get(), owner.get(), until.get(), item.declaration()));
    }

    // An exception from a rule that does not exist would be one from nothing, and look like one from something.
    private String known(String rule) {
        if (!rules.contains(rule)) {
            throw new IllegalArgumentException("there is no rule '" + rule + "'; " + Spelling.hint(rule, rules));
        }
        return rule;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw new IllegalArgumentException("'" + text + "' is no date; write one such as 2027-01-31", noDate);
        }
    }
}
