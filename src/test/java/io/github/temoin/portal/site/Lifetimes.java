package io.github.temoin.portal.site;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a declared lifetime. Months count 30 days and years 364, as Django counts them: a cookie set for that long never
 * outlives its charter, whatever the calendar says.
 */
final class Lifetimes {
    private static final Pattern ISO = Pattern.compile("P(T?)(\\d+)([YMWDHS])");
    private static final Pattern WORDS = Pattern.compile("(\\d+)\\s*(\\p{L}+).*");

    private Lifetimes() {}

    /** The declared lifetime in a reader's words: {@code P6M} is "6 mois" or "6 months". */
    static String prose(String declared, String language) {
        Matcher iso = ISO.matcher(declared.strip());
        if (!iso.matches()) {
            return declared;
        }
        boolean french = language.equals("fr");
        String unit = unitOf(iso);
        String word =
                switch (unit) {
                    case "y" -> french ? "ans" : "years";
                    case "m" -> french ? "mois" : "months";
                    case "w" -> french ? "semaines" : "weeks";
                    case "d" -> french ? "jours" : "days";
                    case "h" -> french ? "heures" : "hours";
                    case "s" -> french ? "secondes" : "seconds";
                    default -> "minutes";
                };
        return iso.group(2) + " " + word;
    }

    /** Empty for {@code session}. */
    static Optional<Duration> parse(String declared) {
        String text = declared.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("session")) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(declared.strip());
        if (iso.matches()) {
            return Optional.of(unit(unitOf(iso)).multipliedBy(Long.parseLong(iso.group(2))));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            return Optional.of(unit(words.group(2)).multipliedBy(Long.parseLong(words.group(1))));
        }
        throw new IllegalArgumentException(
                "lifetime '%s' is not understood; write session, P6M, 2 weeks or 13 mois".formatted(declared));
    }

    private static String unitOf(Matcher iso) {
        boolean minutes = !iso.group(1).isEmpty() && iso.group(3).equals("M");
        return minutes ? "min" : iso.group(3).toLowerCase(Locale.ROOT);
    }

    private static Duration unit(String word) {
        return switch (word) {
            case "s", "second", "seconds", "seconde", "secondes" -> Duration.ofSeconds(1);
            case "min", "minute", "minutes" -> Duration.ofMinutes(1);
            case "h", "hour", "hours", "heure", "heures" -> Duration.ofHours(1);
            case "d", "day", "days", "jour", "jours" -> Duration.ofDays(1);
            case "w", "week", "weeks", "semaine", "semaines" -> Duration.ofDays(7);
            case "m", "month", "months", "mois" -> Duration.ofDays(30);
            case "y", "year", "years", "an", "ans" -> Duration.ofDays(364);
            default -> throw new IllegalArgumentException("unknown unit of time '%s'".formatted(word));
        };
    }
}
