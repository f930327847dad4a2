package io.github.temoin.browser;

import java.util.Optional;

/** One frame of a page, as it was when the page's frames were listed. */
public final class Frame {
    private final String context;
    private final String url;

    Frame(String context, String url) {
        this.context = context;
        this.url = url;
    }

    /** Its browsing context's id. */
    public String context() {
        return context;
    }

    public String url() {
        return url;
    }

    /** Whether this is the page's top frame. */
    public boolean isTop() {
        return Unbuilt.yet(false);
    }

    /** The context id of the frame around it; nothing for the top frame. */
    public Optional<String> parent() {
        return Unbuilt.yet(false);
    }

    /**
     * Where the frame's own viewport lies in the page's; nothing where that cannot be told, because the frame is gone or
     * not laid out. It changes as frames scroll: ask again before a click.
     */
    public Optional<FramePlace> place() {
        return Unbuilt.yet(false);
    }

    /** See {@link Page#evaluate}. */
    public BidiObject evaluate(String function, Object... arguments) {
        return Unbuilt.yet(false);
    }

    /** See {@link Page#evaluateInPage}. */
    public BidiObject evaluateInPage(String function, Object... arguments) {
        return Unbuilt.yet(false);
    }
}
