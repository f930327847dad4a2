package io.github.temoin.charter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Cookies whose names are well known. It names a suspect to whoever looks for an undeclared cookie's origin, and never
 * decides anything: a name proves nothing.
 */
public final class KnownCookies {

    private static final String RESOURCE = "known-cookies.txt";

    private final List<Known> known;

    private KnownCookies(List<Known> known) {
        this.known = List.copyOf(known);
    }

    /**
     * One of them.
     *
     * @param purpose what it is usually for, in English
     */
    public record Known(NamePattern name, String vendor, String purpose) {

        @Override
        public String toString() {
            return vendor + " (" + purpose + ")";
        }
    }

    /** The table that comes with the program. */
    public static KnownCookies load() {
        try (InputStream stream = KnownCookies.class.getResourceAsStream(RESOURCE)) {
            String text = new String(Objects.requireNonNull(stream, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
            return new KnownCookies(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(KnownCookies::row)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
    }

    /** All of them, in the order of the table. */
    public List<Known> all() {
        return known;
    }

    /** What a name is known as: of several, by the most specific row. */
    public Optional<Known> of(String cookieName) {
        return known.stream()
                .filter(row -> row.name().matches(cookieName))
                .max(Comparator.comparingInt(row -> row.name().specificity()));
    }

    private static Known row(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        if (cells.size() != 3 || cells.contains("")) {
            throw new IllegalStateException(
                    RESOURCE + ": a row has a name, a vendor and a purpose, and not '" + line + "'");
        }
        return new Known(new NamePattern(cells.get(0)), cells.get(1), cells.get(2));
    }
}
