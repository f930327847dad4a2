package io.github.temoin.banner;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of consent in some languages: one file each, see {@link LanguageFile} for their format. */
public final class Vocabulary {

    static final String NECESSARY = "necessary";
    /** What is left: comfort, maps, videos. */
    static final String OTHER = "other";

    /** Longer than any label: a sentence. */
    private static final int LONGEST_LABEL = 18;

    private static final List<String> BUNDLED = List.of("fr", "en");

    private final List<Language> languages;

    private Vocabulary(List<Language> languages) {
        this.languages = List.copyOf(languages);
    }

    /** French and English. */
    public static Vocabulary bundled() {
        return new Vocabulary(BUNDLED.stream().map(LanguageFile::bundled).toList());
    }

    /**
     * These languages and one more.
     *
     * @param name of the file, for messages
     * @throws IllegalArgumentException with file and line, if the file is not as it should be
     */
    public Vocabulary with(String name, Reader file) throws IOException {
        List<Language> more = new ArrayList<>(languages);
        more.add(LanguageFile.read(name, file));
        return new Vocabulary(more);
    }

    /** How a label is understood by the language that knows most of its words. */
    LabelReading read(String label) {
        List<String> words = Words.of(label);
        if (words.isEmpty() || words.size() > LONGEST_LABEL) {
            return LabelReading.NOTHING;
        }
        List<LabelReading> readings =
                languages.stream().map(language -> language.read(words)).toList();
        LabelReading best = readings.stream()
                .max(Comparator.comparingDouble(LabelReading::understood)
                        .thenComparing(reading -> reading.meaning() != Meaning.OTHER))
                .orElse(LabelReading.NOTHING);
        boolean contradicted = readings.stream()
                .filter(other -> other.understood() >= best.understood())
                .anyMatch(other -> other.meaning().decides()
                        && best.meaning() != Meaning.OTHER
                        && other.meaning() != best.meaning());
        return contradicted ? best.as(Meaning.UNCLEAR) : best;
    }

    /** What one agrees to by taking an option of that label, by the language that knows most of its words. */
    Agreement agreement(String label) {
        List<String> words = Words.of(label);
        if (words.isEmpty() || words.size() > LONGEST_LABEL) {
            return Agreement.UNCLEAR;
        }
        Set<String> named = new TreeSet<>(counts(words).keySet());
        named.remove(NECESSARY);
        return languages.stream()
                .max(Comparator.comparingDouble(
                        language -> language.clause(words).understood()))
                .map(language -> Agreement.of(
                        language.clause(words), language.read(words).meaning(), named))
                .orElse(Agreement.UNCLEAR);
    }

    /** The one category that a label agrees to, where it says that it is that one alone. */
    Optional<String> sole(String label) {
        List<String> words = Words.of(label);
        boolean only = languages.stream()
                .max(Comparator.comparingDouble(
                        language -> language.clause(words).understood()))
                .filter(language -> language.clause(words).says(WordClass.ONLY))
                .isPresent();
        Set<String> named = agreement(label).categories();
        return only && named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** What a button's label tells of the state of what it switches; nothing where it is no such label. */
    Optional<Standing> standing(String label) {
        List<Standing> told = languages.stream()
                .map(language -> language.standing(label))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return told.stream().findFirst().map(first -> told.size() == 1 ? first : Standing.EITHER);
    }

    /** What a text is about. */
    Topics topics(String text) {
        List<String> words = Words.of(text);
        List<String> own = new ArrayList<>();
        List<String> weak = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        for (Language language : languages) {
            own.addAll(language.topics().in(words));
            weak.addAll(language.weakTopics().in(words));
            foreign.addAll(language.foreignTopics().in(words));
        }
        return new Topics(own, weak, foreign);
    }

    /** What cookies a text is about, as a suite's word; empty where it names none, or several that contradict. */
    Optional<String> category(String text) {
        return CategoryChoice.of(counts(Words.of(text)));
    }

    /** Whether a text names what cookies are for that need consent. */
    boolean namesPurpose(String text) {
        Set<String> named = new TreeSet<>(counts(Words.of(text)).keySet());
        named.removeAll(List.of(NECESSARY, OTHER));
        return !named.isEmpty();
    }

    private Map<String, Integer> counts(List<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Language language : languages) {
            language.categories().in(words).forEach(category -> counts.merge(category, 1, Integer::sum));
        }
        return counts;
    }

    /** Where a text counts steps, as in "question 1 of 3". */
    Optional<Progress> progress(String text) {
        List<String> words = Words.of(text);
        for (int i = 0; i + 2 < words.size(); i++) {
            int place = i;
            boolean step = languages.stream()
                    .anyMatch(language -> language.steps().at(words, place).isPresent());
            Optional<Progress> here = step ? Progress.of(words.subList(i + 1, words.size())) : Optional.empty();
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    /** The language whose words a text uses most, if one does clearly. */
    Optional<String> language(String text) {
        List<String> words = Words.of(text);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Language language : languages) {
            counts.put(language.tag(), language.words().in(words).size());
        }
        Optional<Map.Entry<String, Integer>> first = counts.entrySet().stream().max(Map.Entry.comparingByValue());
        return first.filter(entry -> entry.getValue() > 0)
                .filter(entry -> counts.values().stream()
                                .filter(count -> count * 5 > entry.getValue() * 4)
                                .count()
                        == 1)
                .map(Map.Entry::getKey);
    }
}
