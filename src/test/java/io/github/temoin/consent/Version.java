package io.github.temoin.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version, as Maven wrote it. */
final class Version {

    private static final String FILE = "/io/github/temoin/version.properties";

    private Version() {}

    static String ofProgram() {
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
