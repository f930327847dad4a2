package io.github.temoin.suite;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.NamePattern;
import io.github.temoin.web.Host;
import io.github.temoin.web.Lifetime;
import io.github.temoin.web.SameSite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the declared cookies. */
final class CookieReader {

    private static final Pattern NO_NAME = Pattern.compile("[;=\\p{Cntrl}]|,\\s");

    private record Key(NamePattern name, Optional<Host> domain) {}

    private CookieReader() {}

    /** Reads a list of cookies; those with mistakes are left out. */
    static List<SuiteCookie> read(Value list, Optional<Host> portal) {
        List<SuiteCookie> cookies = new ArrayList<>();
        Map<Key, SuiteCookie> known = new HashMap<>();
        for (Value item : list.items()) {
            cookie(item).ifPresent(cookie -> {
                SuiteCookie earlier =
                        known.putIfAbsent(new Key(cookie.name(), cookie.domain().or(() -> portal)), cookie);
                if (earlier != null) {
                    item.get("name").wrong(again(cookie, earlier));
                }
                cookies.add(cookie);
            });
        }
        return cookies;
    }

    /**
     * Reads a name or a pattern of names.
     *
     * @throws IllegalArgumentException if no cookie has such a name, or every cookie has; the message says what would be
     *     right
     */
    static NamePattern name(String text) {
        if (NO_NAME.matcher(text).find() || !text.equals(text.strip())) {
            throw new IllegalArgumentException("'" + text
                    + "' is no cookie's name; write one name, without ';', '=', spaces around it or a list of names");
        }
        if (text.chars().allMatch(c -> c == '*')) {
            throw new IllegalArgumentException(
                    "'" + text + "' would stand for every cookie; write what the names begin or end with");
        }
        return new NamePattern(text);
    }

    private static Optional<SuiteCookie> cookie(Value item) {
        Optional<NamePattern> name = item.get("name").as(CookieReader::name);
        Optional<Category> category = item.get("category").text().flatMap(Category::of);
        Optional<Host> domain = item.get("domain").as(HostText::declared);
        Optional<Lifetime> lifetime = item.get("lifetime").as(Lifetime::parse);
        if (name.isEmpty() || category.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SuiteCookie(
                name.get(),
                category.get(),
                domain,
                item.get("provider").text(),
                item.get("service").text(),
                item.get("purpose").text(),
                lifetime,
                item.get("secure").flag(),
                item.get("httpOnly").flag(),
                item.get("sameSite").text().flatMap(CookieReader::sameSite),
                item.declaration()));
    }

    private static Optional<SameSite> sameSite(String word) {
        return Arrays.stream(SameSite.values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }

    private static String again(SuiteCookie cookie, SuiteCookie earlier) {
        String where = "'" + cookie.name() + "' is declared already in line "
                + earlier.declaration().line() + " for the same host";
        return cookie.category() == earlier.category()
                ? where + "; keep one"
                : where + ", there as " + earlier.category().word() + ", here as "
                        + cookie.category().word() + "; keep the one that the charter means";
    }
}
