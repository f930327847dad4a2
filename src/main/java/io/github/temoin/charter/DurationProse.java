package io.github.temoin.charter;

import io.github.temoin.web.Lifetime;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads durations as policy pages write them, in French, English, Spanish, Dutch and German: "up to 12 months", "1 year, 1
 * month and 4 days", "Session utilisateur". Of several durations the longest counts: it is what the page allows.
 */
public final class DurationProse {

    // "12", "1,5", "5 184 000", "treize", "12 (douze)", and then a unit that no word goes on from.
    private static final Pattern QUANTITY = Pattern.compile("(?<![\\p{L}\\p{N}.,])"
            + "(?:(\\d{1,3}(?: \\d{3}){1,2}|\\d{1,9}(?:[.,]\\d{1,2})?)|(" + DurationWords.NUMBERS + ")\\b)"
            + "(?:\\s*\\([\\p{L} -]+\\))?[\\s-]*(" + DurationWords.UNITS + ")(?![\\p{L}'])");
    private static final Pattern JOINT = Pattern.compile("[\\s,;&+]*(?:\\b(?:and|et|und|en|y|e)\\b)?\\s*");
    private static final Pattern SESSION = Pattern.compile(
            "\\bsess?ion|\\bsesion|\\bsitzung|\\bsessie|(?:ferm|clos|cierr|cerrar|schliess|sluit).{0,30}\\b(?:navigateur|browser|navegador)"
                    + "|\\b(?:navigateur|browser|navegador)\\b.{0,20}(?:ferm|clos|cerr|geschlossen|gesloten)");
    private static final Pattern ABOUT = Pattern.compile(
            "[~≈±]|\\b(?:about|around|roughly|approx\\w*|environ|circa|ca|ungefahr|etwa|rund|ongeveer|aprox\\w*|alrededor|unos|unas)\\b");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Punct}–—]*|n/?a|s/?o");

    private DurationProse() {}

    /** Reads a text that is meant to be a duration; empty where it says nothing. */
    public static Optional<PublishedDuration> read(String text) {
        String bare = text.strip();
        String folded = PlainText.folded(bare).replace('’', '\'').replaceAll("\\s+", " ");
        if (NOTHING.matcher(folded).matches()) {
            return Optional.empty();
        }
        Optional<Lifetime> lifetime = iso(bare).or(() -> longest(folded)).or(() -> session(folded));
        return Optional.of(
                new PublishedDuration(bare, lifetime, ABOUT.matcher(folded).find()));
    }

    /** Looks for a duration in a text about other things; empty where there is none. */
    static Optional<PublishedDuration> find(String text) {
        return read(text).filter(duration -> duration.lifetime().isPresent());
    }

    private static Optional<Lifetime> iso(String text) {
        if (!text.startsWith("P")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Lifetime.parse(text));
        } catch (IllegalArgumentException prose) {
            return Optional.empty();
        }
    }

    private static Optional<Lifetime> session(String folded) {
        return SESSION.matcher(folded).find() ? Optional.of(Lifetime.SESSION) : Optional.empty();
    }

    private static Optional<Lifetime> longest(String folded) {
        Deque<Sum> sums = new ArrayDeque<>();
        Matcher quantity = QUANTITY.matcher(folded);
        int end = 0;
        while (quantity.find()) {
            double number = number(quantity);
            DurationUnit unit = DurationWords.unit(quantity.group(3)).orElseThrow();
            boolean goesOn = !sums.isEmpty()
                    && JOINT.matcher(folded.substring(end, quantity.start())).matches()
                    && sums.getLast().smallest().compareTo(unit) > 0;
            sums.add((goesOn ? sums.removeLast() : Sum.NOTHING).plus(number, unit));
            end = quantity.end();
        }
        return sums.stream().flatMap(sum -> sum.lifetime().stream()).max(Comparator.comparing(Lifetime::longest));
    }

    private static double number(Matcher quantity) {
        return quantity.group(1) == null
                ? DurationWords.number(quantity.group(2)).orElseThrow()
                : Double.parseDouble(quantity.group(1).replace(" ", "").replace(',', '.'));
    }

    /** Years, months and days that are written after one another, the greater unit first. */
    private record Sum(Period period, Duration time, DurationUnit smallest) {

        static final Sum NOTHING = new Sum(Period.ZERO, Duration.ZERO, DurationUnit.YEAR);

        Sum plus(double number, DurationUnit unit) {
            return new Sum(period.plus(unit.period(number)), time.plus(unit.time(number)), unit);
        }

        Optional<Lifetime> lifetime() {
            Lifetime lifetime = new Lifetime(period, time, false);
            return lifetime.longest().isZero() ? Optional.empty() : Optional.of(lifetime);
        }
    }
}
