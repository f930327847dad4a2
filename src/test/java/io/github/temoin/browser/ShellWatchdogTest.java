package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With sleeping processes in place of browsers. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no shell")
class ShellWatchdogTest {
    @TempDir
    private Path base;

    private ShellWatchdog watchdog;

    @BeforeEach
    void start() throws IOException {
        watchdog = new ShellWatchdog(Path.of("/bin/sh"));
    }

    @AfterEach
    void stop() {
        watchdog.close();
    }

    private Path folder(String name) throws IOException {
        Path folder = Files.createDirectories(base.resolve(name));
        Files.writeString(folder.resolve("file"), "x");
        return folder;
    }

    /** Names the folder on its command line, as a browser does with its profile. */
    private static Process naming(Path folder) throws IOException {
        return new ProcessBuilder("tail", "-f", folder.resolve("file").toString()).start();
    }

    private static boolean ended(Process process) throws InterruptedException {
        return process.waitFor(10, TimeUnit.SECONDS);
    }

    @Test
    void aReleasedFolderIsGoneAndWhatNamedItIsEnded() throws Exception {
        Path folder = folder("temoin-a");
        watchdog.guard(folder);
        Process process = naming(folder);
        watchdog.release(folder);
        assertThat(ended(process)).isTrue();
        assertThat(folder).doesNotExist();
    }

    @Test
    void othersAreLeftAlone() throws Exception {
        Path mine = folder("temoin-a");
        Path others = folder("temoin-ab");
        watchdog.guard(mine);
        watchdog.guard(others);
        Process process = naming(others);
        watchdog.release(mine);
        assertThat(process.isAlive()).isTrue();
        assertThat(others.resolve("file")).exists();
    }

    @Test
    void atTheEndOfItsInputAllThatIsLeftGoes() throws Exception {
        Path one = folder("temoin-a");
        Path other = folder("temoin-b");
        watchdog.guard(one);
        watchdog.guard(other);
        Process process = naming(other);
        watchdog.close();
        assertThat(ended(process)).isTrue();
        assertThat(base).isEmptyDirectory();
    }

    @Test
    void anEnvironmentThatNamesTheFolderCounts() throws Exception {
        Path folder = folder("temoin-a");
        watchdog.guard(folder);
        ProcessBuilder builder = new ProcessBuilder("sleep", "600");
        builder.environment().put("TMPDIR", folder + "/tmp");
        Process process = builder.start();
        watchdog.release(folder);
        assertThat(ended(process)).isTrue();
    }

    @Test
    void aFolderThatIsNotOursIsNeverTouched() throws Exception {
        Path folder = folder("somebodys");
        Process process = naming(folder);
        watchdog.guard(folder);
        watchdog.guard(Path.of("/"));
        watchdog.close();
        assertThat(process.isAlive()).isTrue();
        assertThat(folder.resolve("file")).exists();
        process.destroyForcibly();
    }

    @Test
    void aKilledWatchdogIsReplacedAndToldAgain() throws Exception {
        Path before = folder("temoin-a");
        watchdog.guard(before);
        ProcessHandle shell = ProcessHandle.current()
                .children()
                .filter(child -> child.info().arguments().stream()
                        .anyMatch(arguments -> String.join(" ", arguments).contains("temoin-watchdog")))
                .findFirst()
                .orElseThrow();
        shell.destroyForcibly();
        shell.onExit().get(5, TimeUnit.SECONDS);
        assertThat(Patience.await(Duration.ofSeconds(5), () -> !shell.isAlive()))
                .isTrue();
        Path after = folder("temoin-b");
        watchdog.guard(after);
        watchdog.close();
        assertThat(base).isEmptyDirectory();
    }
}
