package io.github.temoin.suite;

import java.util.List;
import java.util.Locale;

/** Reads a language as pages and browsers name it. */
final class LanguageTag {

    // Two letters where the language has such a code (all of those are listed), else three.
    private static final int LISTED = 2;
    private static final int LONGEST = 3;

    private LanguageTag() {}

    /**
     * Reads a BCP 47 tag.
     *
     * @throws IllegalArgumentException if there is no such language; the message says what would be right
     */
    static Locale parse(String text) {
        Locale locale = Locale.forLanguageTag(text);
        String code = locale.getLanguage();
        boolean unlisted =
                code.length() == LISTED && !List.of(Locale.getISOLanguages()).contains(code);
        if (code.isEmpty() || code.length() > LONGEST || unlisted) {
            throw new IllegalArgumentException("'" + text + "' is no language; write a code such as fr or en");
        }
        return locale;
    }
}
