package io.github.temoin.charter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The vocabulary of cookie policy pages. */
final class PolicyWords {

    private static final String RESOURCE = "policy-words.properties";

    private final Phrases noColumn;
    private final Map<PolicyColumn, Phrases> columns = new EnumMap<>(PolicyColumn.class);
    private final Map<Category, Phrases> categories = new EnumMap<>(Category.class);
    private final Phrases exempt;
    private final Phrases nothing;
    private final Phrases prefix;
    private final Phrases consent;
    private final Pattern notNecessary;

    private PolicyWords(Properties words) {
        noColumn = Phrases.of(words, "column.none.");
        for (PolicyColumn column : PolicyColumn.values()) {
            columns.put(column, Phrases.of(words, column.key()));
        }
        for (Category category :
                EnumSet.of(Category.NECESSARY, Category.STATISTICS, Category.ADVERTISING, Category.SOCIAL)) {
            categories.put(category, Phrases.of(words, "category." + category.word() + "."));
        }
        exempt = Phrases.of(words, "category.exempt.");
        nothing = Phrases.of(words, "nothing.");
        prefix = Phrases.of(words, "prefix.");
        consent = Phrases.of(words, "consent.");
        notNecessary = Pattern.compile(Phrases.of(words, "category.not.").alternatives() + " (?:\\w+ )?"
                + Phrases.of(words, "category.necessary.").alternatives());
    }

    static PolicyWords load() {
        Properties words = new Properties();
        try (InputStream stream = PolicyWords.class.getResourceAsStream(RESOURCE)) {
            words.load(new InputStreamReader(Objects.requireNonNull(stream, RESOURCE), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
        return new PolicyWords(words);
    }

    /** What a column under a heading tells. */
    Optional<PolicyColumn> columnOf(String heading) {
        if (noColumn.in(heading)) {
            return Optional.empty();
        }
        return columns.entrySet().stream()
                .filter(column -> column.getValue().in(heading))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The category that a text names; empty where it names none, or more than one. */
    Optional<Category> categoryOf(String text) {
        Set<Category> named = EnumSet.noneOf(Category.class);
        categories.forEach((category, phrases) -> {
            if (phrases.in(text)) {
                named.add(category);
            }
        });
        if (notNecessary.matcher(PlainText.words(text)).find()) {
            named.remove(Category.NECESSARY);
        }
        if (named.contains(Category.STATISTICS) && exempt.in(text)) {
            named.remove(Category.STATISTICS);
            named.add(Category.AUDIENCE_EXEMPT);
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** Tells whether a cell says that there is nothing. */
    boolean sayNothing(String text) {
        return PlainText.words(text).isEmpty() || nothing.are(text);
    }

    /** Tells whether a text speaks of measuring the audience. */
    boolean speakOfStatistics(String text) {
        return Optional.ofNullable(categories.get(Category.STATISTICS))
                .filter(phrases -> phrases.in(text))
                .isPresent();
    }

    /** Tells whether a text speaks of agreeing, or of being anonymous. */
    boolean speakOfConsent(String text) {
        return consent.in(text);
    }

    /** Tells whether a text speaks of what names begin with. */
    boolean speakOfPrefix(String text) {
        return prefix.in(text);
    }
}
