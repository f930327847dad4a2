package io.github.temoin.report.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one language by key. In a text {@code {name}} stands for a fact of that name. A key without a text is
 * shown as it is rather than failing a report: tests see to it that none is missing.
 */
public final class Texts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Texts ENGLISH = new Texts(Locale.ENGLISH, TextBundle.read(Locale.ENGLISH));
    private static final Texts FRENCH = new Texts(Locale.FRENCH, TextBundle.read(Locale.FRENCH));

    private final Locale language;
    private final Map<String, String> texts;

    private Texts(Locale language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts in a language; in English where there are none. */
    public static Texts in(Locale language) {
        return language.getLanguage().equals(FRENCH.language.getLanguage()) ? FRENCH : ENGLISH;
    }

    /** {@link Locale#FRENCH} or {@link Locale#ENGLISH}. */
    public Locale language() {
        return language;
    }

    /** All keys. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /** The text of a key, as it is written. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The text of a key. */
    public String of(String key) {
        return find(key).orElseGet(() -> spelled(key));
    }

    /** The text of a key, with its facts filled in; a fact that is not known is shown as "?". */
    public String of(String key, Map<String, String> facts) {
        return fill(of(key), facts);
    }

    /** The text of a key for a number of things: its {@code .one} or its {@code .other} form, with {@code {count}}. */
    public String count(String key, long count) {
        boolean one = count == 1 || (count == 0 && language.equals(Locale.FRENCH));
        return of(key + (one ? ".one" : ".other"), Map.of("count", Long.toString(count)));
    }

    /** Tells whether a key has a text, all of whose facts are known. */
    boolean isComplete(String key, Set<String> known) {
        return find(key)
                .map(text -> PLACEHOLDER.matcher(text).results().allMatch(found -> known.contains(found.group(1))))
                .orElse(false);
    }

    /** A label and its value, with the colon that the language sets between them. */
    public String labelled(String label, String value) {
        return of("labelled", Map.of("label", label, "value", value));
    }

    static String fill(String text, Map<String, String> facts) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(facts.getOrDefault(found.group(1), "?")));
    }

    private static String spelled(String key) {
        return key.substring(key.lastIndexOf('.') + 1).replace('-', ' ');
    }
}
