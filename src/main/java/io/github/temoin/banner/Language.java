package io.github.temoin.banner;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How consent is spoken of in one language.
 *
 * @param tag BCP 47
 * @param words what the words of a label stand for
 * @param idioms labels whose meaning is more than their words
 * @param topics what only a text about consent says
 * @param weakTopics what a text about consent often says, and others too
 * @param foreignTopics what a text about something else says
 * @param categories what cookies are for, as words of a suite
 * @param steps what is counted where one question is asked after the other
 * @param standings words of buttons that tell whether something is on; spelled with their accents
 */
record Language(
        String tag,
        Phrases<WordClass> words,
        Phrases<Meaning> idioms,
        Phrases<String> topics,
        Phrases<String> weakTopics,
        Phrases<String> foreignTopics,
        Phrases<String> categories,
        Phrases<String> steps,
        Phrases<Standing> standings) {

    /** What a label may say beside whether something is on: what that is. */
    private static final Set<WordClass> SUBJECTS =
            EnumSet.of(WordClass.PURPOSE, WordClass.CONSENT, WordClass.ITEM, WordClass.DETAILS);

    Clause clause(List<String> label) {
        return Clause.of(label, words);
    }

    /** What a label tells of the state of one thing; nothing where it says more than that. */
    Optional<Standing> standing(String label) {
        List<String> words = Words.accented(label);
        List<String> rest = new ArrayList<>();
        Set<Standing> told = EnumSet.noneOf(Standing.class);
        int place = 0;
        while (place < words.size()) {
            Optional<Phrases.Match<Standing>> match = standings.at(words, place);
            int length = match.map(Phrases.Match::length).orElse(1);
            if (match.isPresent() && Standing.isSaidOfTheRest(place, length, words.size(), words.get(place))) {
                told.add(match.get().value());
            } else {
                words.subList(place, place + length).forEach(word -> rest.addAll(Words.of(word)));
            }
            place += length;
        }
        if (told.isEmpty() || !isSubject(rest)) {
            return Optional.empty();
        }
        return Optional.of(told.size() == 1 ? told.iterator().next() : Standing.EITHER);
    }

    private boolean isSubject(List<String> rest) {
        return clause(rest).lexemes().stream().allMatch(lexeme -> lexeme.isEmpty() || SUBJECTS.contains(lexeme.get()));
    }

    LabelReading read(List<String> label) {
        Clause clause = clause(label);
        LabelReading reading = LabelGrammar.read(clause);
        Optional<Meaning> idiom = idioms.whole(label);
        return idiom.map(meaning -> new LabelReading(meaning, reading.extent(), reading.aboutConsent(), 1))
                .orElse(reading);
    }
}
