package io.github.temoin.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that this package brings along, each one function. */
enum Script {
    KIT("preload/kit.js"),
    COOKIES("preload/cookies.js"),
    WEB_STORAGE("preload/webstorage.js"),
    DATABASES("preload/databases.js"),
    CONNECTIONS("preload/connections.js"),
    /** Reads what is kept for a realm. */
    READ_OUT("readout.js");

    private final String file;

    Script(String file) {
        this.file = file;
    }

    /**
     * What runs in every document before its own scripts: a function.
     *
     * @param token with which its messages on the console begin; plain letters and digits
     */
    static String preload(String token) {
        return """
                () => {
                'use strict';
                const kit = (%s)('%s');
                (%s)(kit);
                (%s)(kit);
                (%s)(kit);
                (%s)(kit);
                kit.tell('hello', '');
                }""".formatted(
                KIT.source(), token, COOKIES.source(), WEB_STORAGE.source(), DATABASES.source(), CONNECTIONS.source());
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
