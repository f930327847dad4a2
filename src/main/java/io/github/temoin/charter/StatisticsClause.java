package io.github.temoin.charter;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Finds what a policy page itself says of statistical cookies: that they need consent, or that they are anonymous. */
public final class StatisticsClause {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+(?=\\p{Lu})");

    /** A table's cell names; a clause speaks. */
    private static final int FEWEST_WORDS = 6;

    private static final int LONGEST = 400;

    private final PolicyWords words = PolicyWords.load();

    /** The first such sentence, in the page's words, shortened. */
    public Optional<String> in(String html) {
        Document page = Jsoup.parse(html);
        page.select(PolicyPageParser.NOT_READ).remove();
        return ProseLines.of(page.body()).stream()
                .flatMap(line -> Arrays.stream(SENTENCE.split(line.text())))
                .filter(sentence -> sentence.split("\\s+", -1).length >= FEWEST_WORDS)
                .filter(sentence -> words.speakOfStatistics(sentence) && words.speakOfConsent(sentence))
                .map(sentence -> sentence.length() > LONGEST ? sentence.substring(0, LONGEST) + "…" : sentence)
                .findFirst();
    }
}
