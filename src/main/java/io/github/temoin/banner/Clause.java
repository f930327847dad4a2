package io.github.temoin.banner;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a label that carry meaning, in order, and what they deny.
 *
 * @param lexemes empty stands for a word that the vocabulary does not know
 * @param denied the classes of words that a negation is about
 */
record Clause(List<Optional<WordClass>> lexemes, Set<WordClass> said, Set<WordClass> denied, double understood) {

    private static final Set<WordClass> VERBS_OF_CHOICE = EnumSet.of(WordClass.ACCEPT, WordClass.REFUSE);
    private static final Set<WordClass> NEGATIONS = EnumSet.of(WordClass.NOT, WordClass.NONE);

    static Clause of(List<String> words, Phrases<WordClass> vocabulary) {
        List<Optional<WordClass>> lexemes = new ArrayList<>();
        int known = 0;
        int place = 0;
        while (place < words.size()) {
            Optional<Phrases.Match<WordClass>> match = vocabulary.at(words, place);
            int length = match.map(Phrases.Match::length).orElse(1);
            if (match.isEmpty() || match.get().value() != WordClass.FILLER) {
                lexemes.add(match.map(Phrases.Match::value));
            }
            known += match.isPresent() ? length : 0;
            place += length;
        }
        return resolved(lexemes, words.isEmpty() ? 0 : (double) known / words.size());
    }

    private static Clause resolved(List<Optional<WordClass>> lexemes, double understood) {
        Set<WordClass> denied = EnumSet.noneOf(WordClass.class);
        boolean[] deniedAt = new boolean[lexemes.size()];
        for (int i = 0; i < lexemes.size(); i++) {
            if (!is(lexemes, i, NEGATIONS)) {
                continue;
            }
            if (is(lexemes, i, EnumSet.of(WordClass.NONE)) && is(lexemes, i - 1, VERBS_OF_CHOICE)) {
                deniedAt[i - 1] = true;
            } else if (!is(lexemes, i + 1, NEGATIONS) && i + 1 < lexemes.size()) {
                deniedAt[i + 1] = true;
            }
        }
        Set<WordClass> said = EnumSet.noneOf(WordClass.class);
        for (int i = 0; i < lexemes.size(); i++) {
            Set<WordClass> kind = deniedAt[i] ? denied : said;
            lexemes.get(i).ifPresent(kind::add);
        }
        return new Clause(List.copyOf(lexemes), said, denied, understood);
    }

    private static boolean is(List<Optional<WordClass>> lexemes, int place, Set<WordClass> classes) {
        return place >= 0
                && place < lexemes.size()
                && lexemes.get(place).filter(classes::contains).isPresent();
    }

    boolean says(WordClass word) {
        return said.contains(word);
    }

    boolean denies(WordClass word) {
        return denied.contains(word);
    }

    boolean saysAny(WordClass first, WordClass... others) {
        return said.stream().anyMatch(EnumSet.of(first, others)::contains);
    }

    /** "None", and nothing else. */
    boolean isBareNone() {
        return lexemes.size() == 1 && is(lexemes, 0, EnumSet.of(WordClass.NONE));
    }

    /** Whether there is a word of content that the vocabulary does not know: a brand, a thing. */
    boolean hasUnknown() {
        return lexemes.stream().anyMatch(Optional::isEmpty);
    }

    boolean agrees() {
        return says(WordClass.ACCEPT) || denies(WordClass.REFUSE);
    }

    boolean declines() {
        return says(WordClass.REFUSE) || denies(WordClass.ACCEPT);
    }

    boolean namesConsent() {
        return saysAny(WordClass.CONSENT, WordClass.PRIVACY) || denies(WordClass.CONSENT);
    }
}
