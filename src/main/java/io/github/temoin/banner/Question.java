package io.github.temoin.banner;

import io.github.temoin.evidence.Role;
import java.util.Optional;

/**
 * One of several questions that are asked one after the other, to be answered by yes or no. Only what counts its questions
 * is taken for such: a banner that asks once may name one purpose and mean all.
 *
 * @param category what is asked about, where that can be told
 */
record Question(Progress progress, Optional<String> category) {

    static Optional<Question> of(BannerReading reading, Vocabulary vocabulary) {
        if (!reading.has(Role.ACCEPT) || !reading.has(Role.REFUSE) || reading.hasSettings()) {
            return Optional.empty();
        }
        String said = reading.container().saidBesideControls();
        return vocabulary.progress(said).map(progress -> new Question(progress, vocabulary.category(said)));
    }
}
