package io.github.temoin.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.temoin.suite.SuiteFileException;
import io.github.temoin.web.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFileTest {

    private static final Host HOST = new Host("data.example.fr");

    @TempDir
    Path folder;

    @Test
    void aFileIsNeverOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve(HOST + ".yaml"), "mine");

        assertThatThrownBy(() -> DraftFile.in(folder, HOST))
                .isInstanceOf(DraftException.class)
                .hasMessageStartingWith(file + ": there is such a file already");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFileThatCameMeanwhileIsNotOverwritten() throws IOException {
        DraftFile draft = DraftFile.in(folder, HOST);
        Path file = Files.writeString(draft.path(), "mine");

        assertThatThrownBy(() -> draft.write("portal: embedded\ncookies: []\n")).isInstanceOf(DraftException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void theFileIsNamedAfterTheHostInAFolderThatIsMadeWhereItIsMissing() {
        DraftFile draft = DraftFile.in(folder.resolve("new"), new Host("::1"));

        assertThat(draft.write("portal: embedded\ncookies: []\n").file())
                .isEqualTo(folder.resolve("new/__1.yaml"))
                .exists();
    }

    @Test
    void aDraftWithAMistakeIsKeptAndTheMistakeTold() {
        DraftFile draft = DraftFile.in(folder, HOST);

        assertThatThrownBy(() -> draft.write("portal: embedded\n")).isInstanceOf(SuiteFileException.class);
        assertThat(draft.path()).exists();
    }
}
