package io.github.temoin.banner;

import java.util.List;
import java.util.Optional;

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
 */
record Language(
        String tag,
        Phrases<WordClass> words,
        Phrases<Meaning> idioms,
        Phrases<String> topics,
        Phrases<String> weakTopics,
        Phrases<String> foreignTopics,
        Phrases<String> categories,
        Phrases<String> steps) {

    Clause clause(List<String> label) {
        return Clause.of(label, words);
    }

    LabelReading read(List<String> label) {
        Clause clause = clause(label);
        LabelReading reading = LabelGrammar.read(clause);
        Optional<Meaning> idiom = idioms.whole(label);
        return idiom.map(meaning -> new LabelReading(meaning, reading.extent(), reading.aboutConsent(), 1))
                .orElse(reading);
    }
}
