package io.github.temoin.suite;

import io.github.temoin.charter.NamePattern;
import io.github.temoin.web.Host;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads exceptions with a date. */
final class AllowanceReader {

    private AllowanceReader() {}

    /** Reads a list of exceptions; those with mistakes are left out. */
    static List<Allowance> read(Value list) {
        return list.items().stream()
                .map(AllowanceReader::allowance)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Allowance> allowance(Value item) {
        Optional<String> rule = item.get("rule").text();
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

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw new IllegalArgumentException("'" + text + "' is no date; write one such as 2027-01-31", noDate);
        }
    }
}
