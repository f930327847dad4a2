package io.github.temoin.banner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    static Stream<LabelTable.Row> labels() {
        return LabelTable.read("labels.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("labels")
    void labelsMeanWhatAReaderTakesThemFor(LabelTable.Row row) {
        assertThat(VOCABULARY.read(row.label()).meaning()).as(row.label()).isEqualTo(row.meaning());
    }
}
