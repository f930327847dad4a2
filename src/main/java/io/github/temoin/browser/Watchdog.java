package io.github.temoin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sees to it that no process and no file of a browser is left behind: not when it is closed, and not when the browser,
 * its driver or this JVM is killed. A browser's processes are known by the folder that they name.
 */
interface Watchdog extends AutoCloseable {
    /** Guard a folder, from before anything starts in it. */
    void guard(Path folder);

    /** A process that was started in the folder. Needed only where processes cannot be known by the folder. */
    void adopt(Path folder, ProcessHandle process);

    /** End whatever names the folder, remove it, and wait until that is done. Never throws. */
    void release(Path folder);

    /** Release all that is guarded. */
    @Override
    void close();

    /** What fits this system: a shell outlives even a killed JVM; without one, a shutdown hook does what it can. */
    static Watchdog start() {
        Path shell = Path.of("/bin/sh");
        try {
            return Files.isExecutable(shell) ? new ShellWatchdog(shell) : new HookWatchdog();
        } catch (IOException e) {
            throw new UncheckedIOException("the watchdog could not be started", e);
        }
    }
}
