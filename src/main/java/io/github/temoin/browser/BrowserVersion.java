package io.github.temoin.browser;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser or driver says of itself.
 *
 * @param name in lower case, such as {@code chromium}, {@code chrome}, {@code chromedriver}
 * @param full such as {@code 156.0.8078.79}
 */
record BrowserVersion(String name, String full) {
    private static final Pattern PRINTED =
            Pattern.compile("(?m)^\\s*([A-Za-z][A-Za-z ]*?)\\s+(\\d+(?:\\.\\d+){1,3})\\b");

    /** From what {@code --version} prints: {@code Chromium 156.0.8078.79 built on Debian GNU/Linux 12}. */
    static Optional<BrowserVersion> parse(String printed) {
        Matcher match = PRINTED.matcher(printed);
        return match.find()
                ? Optional.of(new BrowserVersion(shortName(match.group(1)), match.group(2)))
                : Optional.empty();
    }

    private static String shortName(String product) {
        String name = product.toLowerCase(Locale.ROOT);
        if (name.startsWith("google chrome")) {
            return "chrome";
        }
        return name;
    }

    String major() {
        return full.substring(0, full.indexOf('.'));
    }

    /** Whether a driver of this version drives a browser of that: the major numbers must be the same. */
    boolean fits(BrowserVersion other) {
        return major().equals(other.major());
    }

    @Override
    public String toString() {
        return name + " " + full;
    }
}
