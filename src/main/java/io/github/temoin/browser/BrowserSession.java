package io.github.temoin.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running browser, with one visitor at a time. */
public final class BrowserSession implements AutoCloseable {
    /**
     * The event of a page, or a frame with a process of its own, that crashed: subscribed in every session. The commands
     * that wait for an answer at that moment end in {@link BrowserGone}.
     */
    public static final String PAGE_CRASHED = "goog:cdp.Inspector.targetCrashed";

    /**
     * A visitor reads on: what a page says in a dialog is answered as if it had not been there. Its questions are left to
     * {@link Prompts}.
     */
    static final Map<String, Object> PROMPTS =
            Map.of("default", "dismiss", "alert", "accept", "beforeUnload", "accept", "confirm", "ignore");

    private static final Logger LOG = LoggerFactory.getLogger(BrowserSession.class);

    private final RunningBrowser browser;
    private final boolean insecure;
    private final Consumer<BrowserSession> ended;
    private final AtomicReference<@Nullable Visitor> visitor = new AtomicReference<>();
    private final AtomicBoolean broken = new AtomicBoolean();
    private final AtomicBoolean clean = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * @param insecure whether its visitors accept certificates that are not valid
     * @param ended told when it is closed
     */
    BrowserSession(RunningBrowser browser, boolean insecure, Consumer<BrowserSession> ended) {
        this.browser = browser;
        this.insecure = insecure;
        this.ended = ended;
    }

    public BrowserIdentity identity() {
        return browser.identity();
    }

    public BidiChannel channel() {
        return browser.channel();
    }

    /**
     * Let a visitor in: a fresh user context with an empty jar and storage, or the default context of a browser that
     * was started on a {@link ProfileFolder}.
     *
     * @throws IllegalStateException if there is one already
     * @throws BrowserGone if the browser is not there any more
     */
    public synchronized Visitor newVisitor(VisitorOptions options) {
        if (visitor.get() != null) {
            throw new IllegalStateException("this browser has a visitor already");
        }
        String context = browser.ownProfile() ? newUserContext() : Visitor.DEFAULT_CONTEXT;
        Visitor arriving = new Visitor(
                channel(),
                context,
                browser.firstWindows(),
                networkLog(),
                Prompts.answering(channel()),
                () -> visitor.set(null),
                () -> broken.set(true));
        visitor.set(arriving);
        try {
            prepare(context, options);
            return arriving;
        } catch (BrowserException e) {
            arriving.close();
            throw e;
        }
    }

    private String newUserContext() {
        return channel()
                .send(
                        "browser.createUserContext",
                        Map.of("acceptInsecureCerts", insecure, "unhandledPromptBehavior", PROMPTS))
                .text("userContext");
    }

    private void prepare(String context, VisitorOptions options) {
        List<String> contexts = List.of(context);
        channel()
                .send(
                        "browsingContext.setViewport",
                        Map.of(
                                "userContexts",
                                contexts,
                                "viewport",
                                Map.of(
                                        "width", options.viewport().width(),
                                        "height", options.viewport().height())));
        denyDownloads(contexts);
    }

    /** An older browser has no such command: it puts them into its own folder, and they go with it. */
    private void denyDownloads(List<String> contexts) {
        try {
            channel()
                    .send(
                            "browser.setDownloadBehavior",
                            Map.of("userContexts", contexts, "downloadBehavior", Map.of("type", "denied")));
        } catch (CommandRefused e) {
            LOG.debug("downloads are kept until the browser is closed: {}", e.getMessage());
        }
    }

    /** Whether the browser and its driver are running, the connection is open, and the last visitor left no trace. */
    public boolean alive() {
        return !broken.get() && !closed.get() && browser.alive();
    }

    /**
     * The browser's own network log, where {@link LaunchOptions#networkLog()} asked for it and the system has named
     * pipes.
     */
    public Optional<NetLogStream> networkLog() {
        return browser.networkLog();
    }

    /** Send the visitor away, if there is one. Never throws. */
    void clear() {
        Visitor present = visitor.get();
        if (present != null) {
            present.close();
        }
    }

    /** Whether it may be given to another visitor after this one. */
    boolean reusable() {
        return browser.ownProfile() && alive();
    }

    /** Whether the browser, once closed, ended by itself. */
    boolean endedCleanly() {
        return clean.get();
    }

    /** Quit the browser, cleanly where it still answers, and remove all that it left. Never throws. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            clean.set(browser.close());
            ended.accept(this);
        }
    }
}
