package io.github.temoin.browser;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** One window of a visitor. */
public final class Page implements AutoCloseable {
    private final String context;

    Page(String context) {
        this.context = context;
    }

    /** Its browsing context's id. */
    public String context() {
        return context;
    }

    /**
     * Go to an address and wait until the page is loaded, at most so long. A page that takes itself elsewhere while it
     * loads is followed.
     */
    public Navigation navigate(URI address, Duration timeout) {
        return Unbuilt.yet(false);
    }

    /** Load the page again and wait, at most so long. */
    public Navigation reload(Duration timeout) {
        return Unbuilt.yet(false);
    }

    /** The address of the document in the window. */
    public String url() {
        return Unbuilt.yet(false);
    }

    /**
     * Call a function in the page's top frame, in a world of our own: the page's scripts neither see nor disturb it, and
     * it does not see their variables. A promise is awaited.
     *
     * @param function such as {@code (a, b) => a + b}; may be async
     * @param arguments JSON values: strings, numbers, booleans, nulls, lists, maps
     * @return the object that the function returns; where it returns anything else, an object with that as {@code value}
     * @throws ScriptFailed if the function throws
     */
    public BidiObject evaluate(String function, Object... arguments) {
        return Unbuilt.yet(false);
    }

    /** Like {@link #evaluate}, among the page's own scripts and variables, which may have been tampered with. */
    public BidiObject evaluateInPage(String function, Object... arguments) {
        return Unbuilt.yet(false);
    }

    /** The top frame. */
    public Frame top() {
        return Unbuilt.yet(false);
    }

    /** All frames, the top one first, parents before children, cross-origin ones too. */
    public List<Frame> frames() {
        return Unbuilt.yet(false);
    }

    /** What the viewport shows, as a JPEG. */
    public byte[] screenshotJpeg() {
        return Unbuilt.yet(false);
    }

    /** What a part of the viewport shows, as a JPEG; the part is cut to the viewport. */
    public byte[] screenshotOf(ClipBox box) {
        return Unbuilt.yet(false);
    }

    public Mouse mouse() {
        return Unbuilt.yet(false);
    }

    public Keyboard keyboard() {
        return Unbuilt.yet(false);
    }

    /** Close the window, as a visitor does: the page's leaving handlers run. Does nothing where it is gone already. */
    @Override
    public void close() {}
}
