package io.github.temoin.capture;

import io.github.temoin.evidence.Shape;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows a text without what could single out a visitor. */
final class Masking {
    private static final String MASK = "•••";
    private static final int LONGEST_SHOWN = 2000;
    private static final Pattern MAIL = Pattern.compile("[^\\s\"'<>,;=&]+@[^\\s\"'<>,;=&]+");
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{Nd}+/=_-]{6,}");

    private Masking() {}

    static String masked(String text, Instant now) {
        String shortened = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        String noMail = MAIL.matcher(shortened).replaceAll(MASK);
        return RUN.matcher(noMail).replaceAll(found -> Matcher.quoteReplacement(shown(found.group(), now)));
    }

    private static String shown(String run, Instant now) {
        return Shapes.of(run, now) == Shape.UUID || TokenRuns.in(run, now) ? MASK : run;
    }
}
