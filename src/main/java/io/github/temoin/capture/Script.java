package io.github.temoin.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that this package brings along. */
enum Script {
    /** Runs in every document before its own scripts. */
    PRELOAD("preload.js"),
    /** Reads what is kept for a realm. */
    READ_OUT("readout.js");

    private final String file;

    Script(String file) {
        this.file = file;
    }

    /** A function declaration, ready to be sent. */
    String source() {
        try (InputStream stream = Script.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing from " + Script.class.getPackageName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
