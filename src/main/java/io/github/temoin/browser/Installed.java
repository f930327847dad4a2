package io.github.temoin.browser;

import java.nio.file.Path;

/**
 * A program on this machine.
 *
 * @param path where it was found
 * @param version what it says it is
 */
record Installed(Path path, BrowserVersion version) {
    @Override
    public String toString() {
        return version + " at " + path;
    }
}
