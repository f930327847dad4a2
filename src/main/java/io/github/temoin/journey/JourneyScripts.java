package io.github.temoin.journey;

import io.github.temoin.browser.ScriptFile;

/** Scripts that look at a page for a visitor; each is a function. */
final class JourneyScripts {

    static final String LANGUAGE_LINK = text("language-link.js");

    static final String PRIVACY_SIGNAL = text("privacy-signal.js");

    static final String API_WRITE = text("api-write.js");

    static final String SIGN_IN_FORM = text("sign-in-form.js");
    static final String FOCUS_FIELD = text("focus-field.js");
    static final String SIGNED_IN = text("signed-in.js");

    /** Where to point at nothing, at links, or at a field that takes text. */
    static final String POINTS = text("points.js");

    /** A link to an address, where it can be clicked. */
    static final String LINK_TO = text("link-to.js");

    private JourneyScripts() {}

    private static String text(String name) {
        return ScriptFile.read(JourneyScripts.class, "page/" + name);
    }
}
