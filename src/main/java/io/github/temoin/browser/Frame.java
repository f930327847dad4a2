package io.github.temoin.browser;

import java.util.Optional;

/** One frame of a page, as it was when the page's frames were listed. */
public final class Frame {
    private final BidiChannel channel;
    private final String context;
    private final String url;
    private final Optional<Frame> around;

    Frame(BidiChannel channel, String context, String url, Optional<Frame> around) {
        this.channel = channel;
        this.context = context;
        this.url = url;
        this.around = around;
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
        return around.isEmpty();
    }

    /** The context id of the frame around it; nothing for the top frame. */
    public Optional<String> parent() {
        return around.map(Frame::context);
    }

    /**
     * Where the frame's own viewport lies in the page's; nothing where that cannot be told, because the frame is gone or
     * not laid out. It changes as frames scroll: ask again before a click.
     *
     * @throws BrowserException if the page cannot be asked
     */
    public Optional<FramePlace> place() {
        if (around.isEmpty()) {
            BidiObject size = evaluate("() => ({width: innerWidth, height: innerHeight})");
            return Optional.of(new FramePlace(0, 0, size.number("width"), size.number("height"), 1));
        }
        Frame parent = around.get();
        return FrameTree.contentBox(channel, parent.context, context)
                .flatMap(box -> parent.place().map(outer -> box.within(outer)));
    }

    /** See {@link Page#evaluate}. */
    public BidiObject evaluate(String function, Object... arguments) {
        return ScriptCalls.call(channel, context, ScriptCalls.OWN_WORLD, function, arguments);
    }

    /**
     * Hand the shadow roots that the page has closed to all scripts to a function in our own world, those within them
     * too.
     *
     * @param hosts a function that returns the elements that may hold one
     * @param keep called with each element that does, and its root
     * @throws BrowserException if the frame cannot be asked, or a function throws
     */
    public void openClosedShadows(String hosts, String keep) {
        new ClosedShadows(channel, context).open(hosts, keep);
    }

    /** See {@link Page#evaluateInPage}. */
    public BidiObject evaluateInPage(String function, Object... arguments) {
        return ScriptCalls.call(channel, context, ScriptCalls.PAGE_WORLD, function, arguments);
    }

    @Override
    public String toString() {
        return (isTop() ? "top frame " : "frame ") + context;
    }
}
