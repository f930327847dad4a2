package io.github.temoin.browser;

import java.nio.file.Path;

/** A browser's profile that outlives the browser: cookies, storage and settings of one visitor who comes back. */
public final class ProfileFolder implements AutoCloseable {
    private final Path path;
    private final Runnable removal;

    ProfileFolder(Path path, Runnable removal) {
        this.path = path;
        this.removal = removal;
    }

    Path path() {
        return path;
    }

    /** Delete the folder, and end whatever still uses it. */
    @Override
    public void close() {
        removal.run();
    }
}
