package io.github.temoin.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A shell that is told each folder on its standard input, ignores the signals of a Ctrl-C, and sweeps up when that input
 * ends, which it does with the JVM, however the JVM ends.
 */
final class ShellWatchdog implements Watchdog {
    private static final Logger LOG = LoggerFactory.getLogger(ShellWatchdog.class);
    private static final Duration SWEEP = Duration.ofSeconds(20);

    private final Path shell;
    private final Set<Path> guarded = new LinkedHashSet<>();
    private Process process;

    ShellWatchdog(Path shell) throws IOException {
        this.shell = shell;
        this.process = startShell(shell);
    }

    static String script() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(ShellWatchdog.class.getResourceAsStream("watchdog.sh"), "watchdog.sh")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Its output goes nowhere: held open, it would keep a build waiting that reads ours to the end. */
    private static Process startShell(Path shell) throws IOException {
        return new ProcessBuilder(shell.toString(), "-c", script(), "temoin-watchdog")
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    @Override
    public synchronized void guard(Path folder) {
        guarded.add(folder);
        try {
            if (!process.isAlive()) {
                restart();
            }
            tell("+" + folder);
        } catch (IOException e) {
            guarded.remove(folder);
            throw new UncheckedIOException("the watchdog could not be told of a browser", e);
        }
    }

    @Override
    public void adopt(Path folder, ProcessHandle handle) {
        // known by the folder that it names
    }

    @Override
    public void release(Path folder) {
        if (!ask(folder)) {
            return;
        }
        if (!Patience.await(SWEEP, () -> !Files.exists(folder))) {
            LOG.warn("a browser's folder could not be removed: {}", folder);
        }
    }

    private synchronized boolean ask(Path folder) {
        if (!guarded.remove(folder)) {
            return false;
        }
        try {
            if (!process.isAlive()) {
                restart();
                tell("+" + folder);
            }
            tell("-" + folder);
            return true;
        } catch (IOException e) {
            LOG.warn("the watchdog is gone, and a browser's folder was not removed: {}", folder);
            return false;
        }
    }

    /** Somebody killed it: what it was told has to be told again. */
    private void restart() throws IOException {
        process = startShell(shell);
        for (Path folder : guarded) {
            tell("+" + folder);
        }
    }

    private void tell(String line) throws IOException {
        OutputStream ears = process.getOutputStream();
        ears.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        ears.flush();
    }

    @Override
    public synchronized void close() {
        guarded.clear();
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            LOG.warn("the watchdog was gone before its end: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
