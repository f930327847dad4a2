package io.github.temoin.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One isolated person: a cookie jar, a storage, and the windows that see them. */
public final class Visitor implements AutoCloseable {
    /** The id of the context that every browser begins with. */
    static final String DEFAULT_CONTEXT = "default";

    private static final Logger LOG = LoggerFactory.getLogger(Visitor.class);

    private final BidiChannel channel;
    private final String userContext;
    private final Set<String> notTheirs;
    private final Optional<NetLogStream> networkLog;
    private final Prompts prompts;
    private final Runnable gone;
    private final Runnable broken;

    /**
     * @param notTheirs the windows that were there before: the one that a browser begins with
     * @param prompts answers what pages ask; closed with the visitor
     * @param gone told when the visitor has left
     * @param broken told if it could not be made sure that nothing of the visitor is left
     */
    Visitor(
            BidiChannel channel,
            String userContext,
            Set<String> notTheirs,
            Optional<NetLogStream> networkLog,
            Prompts prompts,
            Runnable gone,
            Runnable broken) {
        this.channel = channel;
        this.userContext = userContext;
        this.notTheirs = Set.copyOf(notTheirs);
        this.networkLog = networkLog;
        this.prompts = prompts;
        this.gone = gone;
        this.broken = broken;
    }

    /** The id that network events and {@code storage.getCookies} name this visitor by. */
    public String userContext() {
        return userContext;
    }

    public BidiChannel channel() {
        return channel;
    }

    /** The log of the visitor's browser, see {@link BrowserSession#networkLog()}. */
    public Optional<NetLogStream> networkLog() {
        return networkLog;
    }

    /**
     * Open a window of its own, blank. All windows say {@code visibilityState=visible} at the same time; a tab that a page
     * opens hides the page behind it, as for anybody.
     */
    public Page openWindow() {
        BidiObject made = channel.send("browsingContext.create", Map.of("type", "window", "userContext", userContext));
        return new Page(channel, prompts, made.text("context"));
    }

    /** All windows of this visitor, those that a page opened too, in the browser's order. */
    public List<Page> pages() {
        return windows().stream().map(this::page).toList();
    }

    private List<BidiObject> windows() {
        return channel.send("browsingContext.getTree", Map.of("maxDepth", 0)).objects("contexts").stream()
                .filter(window ->
                        window.text("userContext").equals(userContext) && !notTheirs.contains(window.text("context")))
                .toList();
    }

    private Page page(BidiObject window) {
        String context = window.text("context");
        if (window.has("originalOpener")) {
            Popups.wake(channel, context);
        }
        return new Page(channel, prompts, context);
    }

    /**
     * Close all windows, and forget the jar and the storage, unless they are in a {@link ProfileFolder}. Never throws: a
     * browser that cannot do it is replaced.
     */
    @Override
    public void close() {
        try {
            if (userContext.equals(DEFAULT_CONTEXT)) {
                windows().forEach(window -> new Page(channel, prompts, window.text("context")).close());
            } else {
                channel.send("browser.removeUserContext", Map.of("userContext", userContext));
            }
        } catch (BrowserException e) {
            LOG.debug("a visitor could not leave: {}", e.getMessage());
            broken.run();
        } finally {
            prompts.close();
            gone.run();
        }
    }
}
