package io.github.temoin.browser;

import java.nio.file.Path;
import java.util.Optional;

/** Chromium or Chrome on this machine, through ChromeDriver. */
public final class LocalChromium implements Venue {
    private final Optional<Path> binary;

    private LocalChromium(Optional<Path> binary) {
        this.binary = binary;
    }

    /**
     * Find the browser and a driver that fits it; start nothing yet.
     *
     * @param binary the browser's path, or nothing: then the PATH and the usual places are searched
     * @throws NoBrowserException if either is not there
     */
    public static LocalChromium find(Optional<Path> binary) {
        return new LocalChromium(binary);
    }

    @Override
    public BrowserSession open(LaunchOptions options) {
        return Unbuilt.yet(binary.isPresent() && binary.isEmpty());
    }

    @Override
    public BrowserSession open(LaunchOptions options, ProfileFolder profile) {
        return Unbuilt.yet(binary.isPresent() && binary.isEmpty());
    }

    @Override
    public ProfileFolder newProfile() {
        return Unbuilt.yet(binary.isPresent() && binary.isEmpty());
    }

    @Override
    public void close() {}
}
