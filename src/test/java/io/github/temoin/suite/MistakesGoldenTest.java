package io.github.temoin.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code mistakes/} is refused with the whole text beside it. */
class MistakesGoldenTest {

    @ParameterizedTest
    @MethodSource("files")
    void everyMistakeIsToldWithItsPlace(Path file) throws IOException {
        Path golden = file.resolveSibling(SuiteFile.nameOf(file) + ".txt");

        SuiteFileException refused =
                catchThrowableOfType(SuiteFileException.class, () -> SuiteFile.read(file, KnownRules.IDS));

        assertThat(refused).isNotNull();
        assertThat(refused.getMessage().replace(file.toString(), "suites/" + file.getFileName()))
                .isEqualToNormalizingNewlines(Files.readString(golden).stripTrailing());
        assertThat(refused.getStackTrace()).isEmpty();
    }

    static List<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(MistakesGoldenTest.class.getResource("mistakes").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SuiteFile.ENDING))
                    .sorted()
                    .toList();
        }
    }
}
