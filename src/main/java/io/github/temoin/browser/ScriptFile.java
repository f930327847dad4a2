package io.github.temoin.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts for pages, kept as files beside the classes that use them. */
public final class ScriptFile {

    private ScriptFile() {}

    /**
     * The text of a script, without blank space around it.
     *
     * @param user a class of the package that the file belongs to
     * @param file relative to that package
     * @throws IllegalStateException if it is missing
     */
    public static String read(Class<?> user, String file) {
        try (InputStream stream = user.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing from " + user.getPackageName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
