package io.github.temoin.portal.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The portal's files on the class path. */
final class Resources {
    private static final String FOLDER = "/io/github/temoin/portal/";

    private Resources() {}

    static String text(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("the portal has no file " + path));
    }

    static Optional<String> find(String path) {
        try (InputStream file = Resources.class.getResourceAsStream(FOLDER + path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the portal's file " + path, unreadable);
        }
    }
}
