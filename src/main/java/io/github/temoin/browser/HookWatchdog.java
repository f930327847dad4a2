package io.github.temoin.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends processes that were made known, from inside this JVM: where there is no shell. A killed JVM leaves them alive. */
final class HookWatchdog implements Watchdog {
    private static final Logger LOG = LoggerFactory.getLogger(HookWatchdog.class);
    private static final Duration SWEEP = Duration.ofSeconds(10);

    private final Map<Path, List<ProcessHandle>> guarded = new ConcurrentHashMap<>();
    private final Thread hook = new Thread(this::releaseAll, "temoin-watchdog");

    HookWatchdog() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void guard(Path folder) {
        guarded.put(folder, new CopyOnWriteArrayList<>());
    }

    @Override
    public void adopt(Path folder, ProcessHandle process) {
        guarded.computeIfPresent(folder, (path, processes) -> {
            processes.add(process);
            return processes;
        });
    }

    @Override
    public void release(Path folder) {
        List<ProcessHandle> processes = guarded.remove(folder);
        if (processes == null) {
            return;
        }
        for (ProcessHandle process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        // A file of a process that is just ending can still be locked.
        if (!Patience.await(SWEEP, () -> delete(folder))) {
            LOG.warn("a browser's folder could not be removed: {}", folder);
        }
    }

    private static boolean delete(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }

    private void releaseAll() {
        guarded.keySet().forEach(this::release);
    }

    @Override
    public void close() {
        releaseAll();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending: the hook is running, and has nothing left to do.
        }
    }
}
