package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.temoin.browser.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ends, however: no process, no profile, no temporary folder stays. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "processes are read from /proc")
class NothingLeftIT {
    private static final Duration SWEEP = Duration.ofSeconds(10);

    @TempDir
    private Path temporary;

    private HeldBrowsers held;

    @BeforeEach
    void open() throws IOException {
        held = HeldBrowsers.open(temporary);
        assertThat(held.processes()).as("what is looked for can be found").hasSizeGreaterThan(4);
        assertThat(held.files()).hasSize(3);
    }

    @AfterEach
    void close() {
        held.close();
    }

    private void assertNothingLeft() throws IOException {
        Patience.await(SWEEP, this::nothingLeft);
        assertThat(held.processes()).as("processes").isEmpty();
        assertThat(held.files()).as("folders").isEmpty();
    }

    private boolean nothingLeft() {
        try {
            return held.processes().findAny().isEmpty() && held.files().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void afterTheyAreClosed() throws IOException {
        held.order(BrowserHolder.CLOSE);
        held.answered(BrowserHolder.CLOSE);
        assertThat(held.processes()).isEmpty();
        assertThat(held.files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium", "chromedriver"})
    void afterOneIsKilledAndItsUserToldAtOnce(String program) throws IOException {
        held.order(BrowserHolder.WAIT);
        held.newest(program).destroyForcibly();
        held.answered("BrowserGone");
        held.order(BrowserHolder.CLOSE);
        held.answered(BrowserHolder.CLOSE);
        assertThat(held.processes()).isEmpty();
        assertThat(held.files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "INT", "TERM"})
    void afterTheJvmIsEnded(String signal) throws Exception {
        assumeThat(ignored(signal))
                .as("what started this build has it ignore SIG%s, as a shell does in the background", signal)
                .isFalse();
        Process kill = new ProcessBuilder(
                        "kill", "-" + signal, String.valueOf(held.jvm().pid()))
                .start();
        assertThat(kill.waitFor()).isZero();
        assertThat(held.jvm().waitFor(SWEEP.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertNothingLeft();
    }

    /** Whether this process, and so each that it starts, was told to ignore a signal. */
    private static boolean ignored(String signal) throws IOException {
        int number = Map.of("INT", 2, "KILL", 9, "TERM", 15).get(signal);
        String mask = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring("SigIgn:".length()).strip())
                .findFirst()
                .orElseThrow();
        return new BigInteger(mask, 16).testBit(number - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium", "chromedriver"})
    void afterOneIsKilledAndThenTheJvm(String program) throws IOException {
        held.newest(program).destroyForcibly();
        held.jvm().destroyForcibly();
        assertNothingLeft();
    }
}
