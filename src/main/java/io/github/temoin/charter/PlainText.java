package io.github.temoin.charter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: what people write alike differs in case, accents, spaces and punctuation. */
final class PlainText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private PlainText() {}

    /** Lower case, without accents. */
    static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("œ", "oe");
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    /** The words alone, a space between them. */
    static String words(String text) {
        return NO_WORD.matcher(folded(text)).replaceAll(" ").strip();
    }
}
