package io.github.temoin.capture;

import io.github.temoin.browser.ScriptFile;

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
        return ScriptFile.read(Script.class, file);
    }
}
