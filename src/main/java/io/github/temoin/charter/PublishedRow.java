package io.github.temoin.charter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a policy page says of one or several cookies in one place, column by column. */
final class PublishedRow {

    private static final Pattern LABELLED = Pattern.compile("^(.{1,40}?)\\s*[:：]\\s+(\\S.*)$");
    private static final int WORDS_OF_A_LABEL = 5;

    private final PolicyWords words;
    private final Optional<Category> heading;
    private final List<NamePattern> names = new ArrayList<>();
    private final Map<PolicyColumn, String> texts = new EnumMap<>(PolicyColumn.class);

    /**
     * @param heading the category that stands above
     */
    PublishedRow(PolicyWords words, Optional<Category> heading) {
        this.words = words;
        this.heading = heading;
    }

    void addNames(List<NamePattern> added) {
        names.addAll(added);
    }

    /** Adds what a column says; where two columns tell the same kind of thing, both are kept. */
    void add(PolicyColumn column, String text) {
        if (!words.sayNothing(text)) {
            texts.merge(column, text, (one, other) -> one.equals(other) ? one : one + "\n" + other);
        }
    }

    /** Tells whether anything is said of a cookie that is named. */
    boolean complete() {
        return !names.isEmpty() && !texts.isEmpty();
    }

    boolean named() {
        return !names.isEmpty();
    }

    private boolean has(PolicyColumn column) {
        return texts.containsKey(column);
    }

    /** The cookies of this row. */
    List<PublishedCookie> cookies() {
        readLabels();
        Optional<Category> category = Optional.ofNullable(texts.get(PolicyColumn.CATEGORY))
                .flatMap(words::categoryOf)
                .or(() -> heading);
        return names.stream()
                .map(name -> new PublishedCookie(
                        name,
                        line(PolicyColumn.PROVIDER),
                        line(PolicyColumn.SERVICE),
                        line(PolicyColumn.PURPOSE),
                        category,
                        Optional.ofNullable(texts.get(PolicyColumn.DURATION)).flatMap(DurationProse::read),
                        line(PolicyColumn.DOMAIN)))
                .toList();
    }

    /** The whole row in one line, for a row that names no cookie. */
    Optional<String> unnamed() {
        boolean tellsSomething = has(PolicyColumn.PROVIDER) || has(PolicyColumn.PURPOSE) || has(PolicyColumn.SERVICE);
        return names.isEmpty() && tellsSomething
                ? Optional.of(String.join(" | ", texts.values()).replace('\n', ' '))
                : Optional.empty();
    }

    // Newer tables put a label and a colon in front of the function, and some put everything into one cell.
    private void readLabels() {
        String purpose = texts.remove(PolicyColumn.PURPOSE);
        if (purpose == null) {
            return;
        }
        for (String line : purpose.split("\n", -1)) {
            Matcher labelled = LABELLED.matcher(line);
            if (!labelled.matches()) {
                add(PolicyColumn.PURPOSE, line);
            } else {
                readLabel(labelled.group(1), labelled.group(2), line);
            }
        }
    }

    private void readLabel(String label, String rest, String line) {
        Optional<PolicyColumn> column = words.columnOf(label).filter(found -> found != PolicyColumn.NAME);
        if (column.isPresent()) {
            add(column.get(), rest);
        } else if (!has(PolicyColumn.SERVICE) && PlainText.words(label).split(" ").length <= WORDS_OF_A_LABEL) {
            add(PolicyColumn.SERVICE, label);
            add(PolicyColumn.PURPOSE, rest);
        } else {
            add(PolicyColumn.PURPOSE, line);
        }
    }

    private Optional<String> line(PolicyColumn column) {
        return Optional.ofNullable(texts.get(column)).map(text -> text.replace('\n', ' '));
    }
}
