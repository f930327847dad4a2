package io.github.temoin.capture;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The consent string of the IAB's framework. Its first bits are dates, which differ between two visitors of the same
 * choice, and are therefore told apart from the choice.
 *
 * @see <a href="https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework">TCF, "TC string
 *     format": 6 bits version, 36 bits each for the dates of creation and last change in tenths of a second</a>
 */
final class TcString {
    private static final Pattern FORM = Pattern.compile("C[A-Za-z0-9_-]{20,}(\\.[A-Za-z0-9_-]+)*");
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int DATE_DIGITS = 6;

    /** The path of what is neither version nor date, and no identifier, however random it looks. */
    static final String CHOICE = "tcf";

    private TcString() {}

    /** Its dates and the rest; empty if the text is anything else. */
    static Optional<Map<String, String>> parts(String text, Instant now) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String created = millis(text.substring(1, 1 + DATE_DIGITS));
        String changed = millis(text.substring(1 + DATE_DIGITS, 1 + 2 * DATE_DIGITS));
        if (!Times.isTime(created, now) || !Times.isTime(changed, now)) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("created", created);
        parts.put("changed", changed);
        parts.put(CHOICE, text.substring(1 + 2 * DATE_DIGITS));
        return Optional.of(parts);
    }

    private static String millis(String digits) {
        long tenths =
                digits.chars().mapToLong(DIGITS::indexOf).reduce(0, (sum, digit) -> sum * DIGITS.length() + digit);
        return Long.toString(tenths * 100);
    }
}
