package io.github.temoin.banner;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into words: lower case, no accents, no punctuation, apostrophes as spaces. */
final class Words {
    /** How icons that stand alone are written in the vocabulary. */
    private static final String CROSS = "×";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|&|[×✕✖✗✘╳⨯❌🗙]|🍪");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** The words of a text in order; empty for a text without any. */
    static List<String> of(String text) {
        return words(
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll(""));
    }

    /** The same words with their accents, where these tell one word from another. */
    static List<String> accented(String text) {
        return words(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    private static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("\u00ad", "");
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            words.add(spelled(matcher.group()));
        }
        return List.copyOf(words);
    }

    private static String spelled(String word) {
        if (word.equals("🍪")) {
            return "cookie";
        }
        return Character.isLetterOrDigit(word.codePointAt(0)) || word.equals("&") ? word : CROSS;
    }
}
