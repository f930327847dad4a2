package io.github.temoin.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts that look at a page for a visitor; each is a function. */
final class JourneyScripts {

    static final String LANGUAGE_LINK = text("language-link.js");

    static final String API_WRITE = text("api-write.js");

    static final String SIGN_IN_FORM = text("sign-in-form.js");
    static final String FOCUS_FIELD = text("focus-field.js");
    static final String SIGNED_IN = text("signed-in.js");

    /** Where to point at nothing, at links, or at a field that takes text. */
    static final String POINTS = text("points.js");

    private JourneyScripts() {}

    private static String text(String name) {
        try (InputStream in = JourneyScripts.class.getResourceAsStream("page/" + name)) {
            if (in == null) {
                throw new IllegalStateException("page/" + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("page/" + name, unreadable);
        }
    }
}
