package io.github.temoin.banner;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what controls say, each once. What is written on a control and its accessible name must not contradict each
 * other.
 */
final class LabelReader {

    private final Vocabulary vocabulary;
    private final Map<Node, LabelReading> known = new HashMap<>();

    LabelReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    LabelReading read(Node node) {
        return known.computeIfAbsent(node, this::understand);
    }

    /** What the label tells of the state of what it switches. */
    Optional<Standing> standing(Node node) {
        return vocabulary.standing(node.label());
    }

    private LabelReading understand(Node node) {
        LabelReading written = vocabulary.read(node.text());
        LabelReading named = vocabulary.read(node.name());
        if (written.meaning().decides() && named.meaning().decides()) {
            return written.meaning() == named.meaning() ? written : written.as(Meaning.UNCLEAR);
        }
        // A cross with a name: the name says what it does. An icon without text likewise.
        boolean sign = written.meaning() == Meaning.OTHER || written.meaning() == Meaning.CLOSE;
        boolean tells = named.meaning() != Meaning.OTHER || (named.aboutConsent() && !written.aboutConsent());
        return sign && tells ? named : written;
    }
}
