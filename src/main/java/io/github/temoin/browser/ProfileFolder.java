package io.github.temoin.browser;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** A browser's profile that outlives the browser: cookies, storage and settings of one visitor who comes back. */
public final class ProfileFolder implements AutoCloseable {
    private final Path path;
    private final Runnable removal;
    private final AtomicBoolean spoilt = new AtomicBoolean();

    ProfileFolder(Path path, Runnable removal) {
        this.path = path;
        this.removal = removal;
    }

    Path path() {
        return path;
    }

    /** Its browser did not end by itself, and may have forgotten cookies that the portal did set. */
    void spoil() {
        spoilt.set(true);
    }

    /** @throws BrowserGone if the last browser on it did not end by itself: who would come back now is somebody else */
    void requireUnspoilt() {
        if (spoilt.get()) {
            throw new BrowserGone("the browser did not quit by itself: its profile may have lost what it held", null);
        }
    }

    /** Delete the folder, and end whatever still uses it. */
    @Override
    public void close() {
        removal.run();
    }
}
