package io.github.temoin.banner;

import io.github.temoin.browser.ScriptFile;

/** The scripts that measure a page; each is a function, with what they share in front of it. */
final class PageScripts {

    static final String READ = script("read.js");
    static final String POINT = script("point.js");
    static final String HOSTS = script("hosts.js");
    static final String KEEP = script("keep.js");
    static final String AT = script("at.js");
    static final String FOCUS = script("focus.js");
    static final String LOOKS = script("looks.js");

    /** With axe-core, which stays in its world once it is there. */
    static final String AUDIT =
            "(...args) => {\nif (!globalThis.axe) {\n" + ScriptFile.read(PageScripts.class, "/axe.min.js")
                    + "\n}\nreturn (" + script("audit.js") + ")(...args);\n}";

    static final String FOCUSED = script("focused.js");
    static final String READABILITY = script("readability.js");
    static final String WINDOW = "() => ({width: innerWidth, height: innerHeight})";

    private PageScripts() {}

    private static String script(String name) {
        return "(...args) => {\n" + text("common.js") + "\nreturn (" + text(name) + ")(...args);\n}";
    }

    private static String text(String name) {
        return ScriptFile.read(PageScripts.class, "page/" + name);
    }
}
