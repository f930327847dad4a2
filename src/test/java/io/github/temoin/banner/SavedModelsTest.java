package io.github.temoin.banner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SavedModelsTest {

    static Stream<SavedModels.Saved> models() {
        return SavedModels.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void aPageThatWasMeasuredIsReadAsExpected(SavedModels.Saved saved) {
        assertThat(SavedModels.reading(saved)).isEqualTo(SavedModels.expected(saved));
    }
}
