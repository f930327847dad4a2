package io.github.temoin.browser;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The one folder that a browser and its driver may write to: temporary files, home, settings, cache and profile, deleted
 * whole. Only its owner may look into it.
 *
 * @param path its name is short, since Chromium makes a socket deep in it, and a socket's path has 104 bytes at most
 */
record BrowserFolder(Path path) {
    private static final int LONGEST_BASE = 40;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> PARTS = Set.of("tmp", "home", "config", "cache", "profile", "downloads");

    /** A new folder, with all its parts, guarded. */
    static BrowserFolder create(Watchdog watchdog) throws IOException {
        Path made = createEmpty(watchdog);
        for (String part : PARTS) {
            Files.createDirectory(made.resolve(part));
        }
        return new BrowserFolder(made);
    }

    /** A new empty folder, guarded. */
    static Path createEmpty(Watchdog watchdog) throws IOException {
        Path base = base(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath());
        Path folder = base.resolve("temoin-" + Long.toString(RANDOM.nextLong(1L << 50), 36));
        Files.createDirectory(folder, ownerOnly());
        // Not before it is ours: what the watchdog guards, it deletes.
        watchdog.guard(folder);
        return folder;
    }

    private static Path base(Path temporary) {
        Path shorter = Path.of("/tmp");
        return temporary.toString().length() > LONGEST_BASE && Files.isWritable(shorter) ? shorter : temporary;
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    Path profile() {
        return path.resolve("profile");
    }

    Path downloads() {
        return path.resolve("downloads");
    }

    Path networkLog() {
        return path.resolve("network-log");
    }

    /** Where the driver and the browser look for places to write. */
    Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        for (String temporary : Set.of("TMPDIR", "TMP", "TEMP")) {
            environment.put(temporary, path.resolve("tmp").toString());
        }
        environment.put("HOME", path.resolve("home").toString());
        environment.put("XDG_CONFIG_HOME", path.resolve("config").toString());
        environment.put("XDG_CACHE_HOME", path.resolve("cache").toString());
        return Map.copyOf(environment);
    }
}
