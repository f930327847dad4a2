package io.github.temoin.audit;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many browsers fit into the memory that is free. */
final class Memory {

    /** Measured: 1.7 GB for six visitors, each in a browser of its own; with room for a heavy portal. */
    private static final long BYTES_PER_BROWSER = 400L << 20;

    private static final Path LINUX_MEMORY = Path.of("/proc/meminfo");

    private Memory() {}

    /** How many browsers fit, one at least. */
    static int browsersThatFit() {
        return (int) Math.max(1, available() / BYTES_PER_BROWSER);
    }

    private static long available() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long free = system.getFreeMemorySize();
        // What Linux calls free leaves out the page cache, which it gives back when asked.
        return Files.isReadable(LINUX_MEMORY)
                ? Math.min(system.getTotalMemorySize(), Math.max(free, linux(free)))
                : free;
    }

    private static long linux(long otherwise) {
        try {
            return Files.readAllLines(LINUX_MEMORY).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException unreadable) {
            return otherwise;
        }
    }
}
