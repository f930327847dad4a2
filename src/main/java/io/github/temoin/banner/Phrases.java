package io.github.temoin.banner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words and phrases with what they stand for. A word that ends in {@code *} stands for all that begin like it.
 *
 * @param <T> what they stand for
 */
final class Phrases<T> {

    /**
     * A phrase found in a text.
     *
     * @param length in words
     */
    record Match<T>(T value, int length) {}

    private record Entry<T>(List<String> words, T value) {

        boolean fits(List<String> text, int from) {
            if (from + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!fits(words.get(i), text.get(from + i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String form, String word) {
            return form.endsWith("*") ? word.startsWith(form.substring(0, form.length() - 1)) : form.equals(word);
        }

        /** Longer phrases, then longer spellings, win: an exact word over the beginning of one. */
        int weight() {
            int letters = words.stream()
                    .mapToInt(word -> word.endsWith("*") ? word.length() - 1 : 40)
                    .sum();
            return words.size() * 1000 + letters;
        }
    }

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    private final List<Entry<T>> byBeginning = new ArrayList<>();
    private final Function<String, List<String>> spelling;

    Phrases() {
        this(Words::of);
    }

    /** @param spelling takes a form apart as the texts will be in which it is looked for */
    Phrases(Function<String, List<String>> spelling) {
        this.spelling = spelling;
    }

    /** @throws IllegalArgumentException if the form has no word in it */
    void add(String form, T value) {
        List<String> words = new ArrayList<>();
        for (String part : form.trim().split("\\s+", -1)) {
            boolean beginning = part.endsWith("*");
            List<String> spelled = spelling.apply(beginning ? part.substring(0, part.length() - 1) : part);
            words.addAll(spelled);
            if (beginning && !spelled.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1) + "*");
            }
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no word in '" + form + "'");
        }
        Entry<T> entry = new Entry<>(List.copyOf(words), value);
        if (words.get(0).endsWith("*")) {
            byBeginning.add(entry);
        } else {
            byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(entry);
        }
    }

    /** The longest phrase that begins at a place of a text. */
    Optional<Match<T>> at(List<String> text, int from) {
        List<Entry<T>> fitting = new ArrayList<>();
        for (Entry<T> entry : byFirstWord.getOrDefault(text.get(from), List.of())) {
            if (entry.fits(text, from)) {
                fitting.add(entry);
            }
        }
        for (Entry<T> entry : byBeginning) {
            if (entry.fits(text, from)) {
                fitting.add(entry);
            }
        }
        // Of equals the first: sorting is stable, max is not
        return fitting.stream()
                .sorted(Comparator.comparingInt((Entry<T> entry) -> entry.weight())
                        .reversed())
                .findFirst()
                .map(entry -> new Match<>(entry.value(), entry.words().size()));
    }

    /** All phrases of a text, from left to right, without overlaps. */
    List<T> in(List<String> text) {
        List<T> found = new ArrayList<>();
        int place = 0;
        while (place < text.size()) {
            Optional<Match<T>> match = at(text, place);
            match.ifPresent(hit -> found.add(hit.value()));
            place += match.map(Match::length).orElse(1);
        }
        return List.copyOf(found);
    }

    /** What a text as a whole stands for. */
    Optional<T> whole(List<String> text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return at(text, 0).filter(match -> match.length() == text.size()).map(Match::value);
    }
}
