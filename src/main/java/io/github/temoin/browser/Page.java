package io.github.temoin.browser;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One window of a visitor. */
public final class Page implements AutoCloseable {
    private static final double JPEG_QUALITY = 0.8;

    private final BidiChannel channel;
    private final Prompts prompts;
    private final String context;
    private final Navigator navigator;
    private final Mouse mouse;
    private final Keyboard keyboard;

    Page(BidiChannel channel, Prompts prompts, String context) {
        this.channel = channel;
        this.prompts = prompts;
        this.context = context;
        this.navigator = new Navigator(channel, context);
        this.mouse = new Mouse(channel, context);
        this.keyboard = new Keyboard(channel, context);
    }

    /** Its browsing context's id. */
    public String context() {
        return context;
    }

    /**
     * Go to an address and wait until the page is loaded, at most so long. A page that takes itself elsewhere while it
     * loads is followed.
     *
     * @throws BrowserGone if the browser is not there any more
     * @throws CommandRefused if the window is not
     */
    public Navigation navigate(URI address, Duration timeout) {
        return navigator.navigate(address, timeout);
    }

    /** Load the page again and wait, at most so long. */
    public Navigation reload(Duration timeout) {
        return navigator.reload(timeout);
    }

    /** The address of the document in the window. */
    public String url() {
        return navigator.url();
    }

    /**
     * Call a function in the page's top frame, in a world of our own: the page's scripts neither see nor disturb it, and
     * it does not see their variables. A promise is awaited.
     *
     * @param function such as {@code (a, b) => a + b}; may be async
     * @param arguments JSON values: strings, numbers, booleans, lists, maps
     * @return the object that the function returns; where it returns anything else, an object with that as {@code value}
     * @throws ScriptFailed if the function throws
     */
    public BidiObject evaluate(String function, Object... arguments) {
        return top().evaluate(function, arguments);
    }

    /** Like {@link #evaluate}, among the page's own scripts and variables, which may have been tampered with. */
    public BidiObject evaluateInPage(String function, Object... arguments) {
        return top().evaluateInPage(function, arguments);
    }

    /** The top frame, without its address being asked. */
    private Frame top() {
        return new Frame(channel, context, "", Optional.empty());
    }

    /** All frames, the top one first, parents before children, cross-origin ones too. */
    public List<Frame> frames() {
        return new FrameTree(channel, context).list();
    }

    /** What the viewport shows, as a JPEG. */
    public byte[] screenshotJpeg() {
        return screenshot(Optional.empty());
    }

    /** What a part of the viewport shows, as a JPEG; the part is cut to the viewport. */
    public byte[] screenshotOf(ClipBox box) {
        return screenshot(Optional.of(box));
    }

    private byte[] screenshot(Optional<ClipBox> box) {
        Map<String, Object> format = Map.of("type", "image/jpeg", "quality", JPEG_QUALITY);
        Map<String, Object> params = box.<Map<String, Object>>map(clip -> Map.of(
                        "context", context,
                        "format", format,
                        "clip",
                                Map.of(
                                        "type",
                                        "box",
                                        "x",
                                        clip.x(),
                                        "y",
                                        clip.y(),
                                        "width",
                                        clip.width(),
                                        "height",
                                        clip.height())))
                .orElse(Map.of("context", context, "format", format));
        return Base64.getDecoder()
                .decode(channel.send("browsingContext.captureScreenshot", params)
                        .text("data"));
    }

    public Mouse mouse() {
        return mouse;
    }

    public Keyboard keyboard() {
        return keyboard;
    }

    /** Where its questions are answered. */
    public Prompts prompts() {
        return prompts;
    }

    /** Close the window, as a visitor does: the page's leaving handlers run. Does nothing where it is gone already. */
    @Override
    public void close() {
        try {
            channel.send("browsingContext.close", Map.of("context", context));
        } catch (CommandRefused e) {
            if (!e.code().equals("no such frame")) {
                throw e;
            }
        }
    }
}
