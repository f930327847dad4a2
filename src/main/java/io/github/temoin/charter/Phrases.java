package io.github.temoin.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Phrases to look for in a text, in whole words; case and accents do not count. */
record Phrases(List<Pattern> patterns) {

    Phrases {
        patterns = List.copyOf(patterns);
    }

    /** The phrases of all keys that begin alike. */
    static Phrases of(Properties words, String keyBeginning) {
        List<Pattern> patterns = new ArrayList<>();
        for (String key : words.stringPropertyNames()) {
            if (key.startsWith(keyBeginning)) {
                for (String phrase : words.getProperty(key).split(";", -1)) {
                    patterns.add(pattern(phrase.strip()));
                }
            }
        }
        if (patterns.isEmpty()) {
            throw new IllegalStateException("no phrases under " + keyBeginning);
        }
        return new Phrases(patterns);
    }

    /** Tells whether one of them stands in a text. */
    boolean in(String text) {
        String words = PlainText.words(text);
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }

    /** Tells whether one of them is the whole text. */
    boolean are(String text) {
        String words = PlainText.words(text);
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).matches());
    }

    /** They joined to one pattern, to be put into another. */
    String alternatives() {
        return patterns.stream().map(Pattern::pattern).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Pattern pattern(String phrase) {
        return Pattern.compile("\\b" + phrase.replace("*", "\\w*") + "\\b");
    }
}
