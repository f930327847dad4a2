package io.github.temoin.browser;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.bidi.Command;
import org.openqa.selenium.bidi.Connection;
import org.openqa.selenium.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Selenium BiDi connection whose events go another way than Selenium's. */
final class TappedChannel implements BidiChannel, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TappedChannel.class);
    private final EventStream events = new EventStream();
    private final Set<String> subscribed = new LinkedHashSet<>();
    private final Map<Long, CompletableFuture<?>> unanswered = new ConcurrentHashMap<>();
    private final AtomicLong commands = new AtomicLong();
    private final Connection connection;
    private volatile @Nullable String gone;

    /** @param address the session's, {@code ws://…} */
    TappedChannel(String address) {
        connection = new Connection(new TappedSocketClient(events::offer, this::onClosed), address);
    }

    boolean open() {
        return gone == null;
    }

    @Override
    public BidiObject send(String method, Map<String, ?> params, Duration timeout) {
        CompletableFuture<? extends @Nullable Map<String, Object>> answer = dispatch(method, params);
        long number = commands.incrementAndGet();
        unanswered.put(number, answer);
        try {
            if (gone != null) {
                throw gone(method, null);
            }
            Map<String, Object> result = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return result == null ? BidiObject.empty() : BidiObject.of(result);
        } catch (TimeoutException e) {
            throw new CommandTimedOut(method, timeout);
        } catch (ExecutionException e) {
            throw failure(method, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedWaitException();
        } finally {
            unanswered.remove(number);
        }
    }

    private CompletableFuture<? extends @Nullable Map<String, Object>> dispatch(String method, Map<String, ?> params) {
        try {
            return connection.send(new Command<Map<String, Object>>(method, new HashMap<>(params), Json.MAP_TYPE));
        } catch (WebDriverException e) {
            throw gone(method, e);
        }
    }

    private BrowserException failure(String method, @Nullable Throwable cause) {
        if (cause instanceof BrowserGone broken) {
            return new BrowserGone("no answer to " + method + ": " + broken.getMessage(), null);
        }
        return cause instanceof WebDriverException refusal ? CommandRefused.by(refusal, method) : gone(method, cause);
    }

    private BrowserGone gone(String method, @Nullable Throwable cause) {
        String reason = gone == null ? "the connection failed" : gone;
        return new BrowserGone("no answer to " + method + ": " + reason, cause);
    }

    /** A killed browser does not always close its connection: a command would wait for its timeout. */
    void failWhenGone(ProcessHandle process, String reason) {
        CompletableFuture<Void> unused = process.onExit().thenRun(() -> onClosed(reason));
    }

    /**
     * Tell of a page whose process crashed, which BiDi has no word for: a command to it would wait for its timeout. The
     * event reaches the listeners, too.
     */
    void failWhenPageCrashes() {
        try {
            subscribe(BrowserSession.PAGE_CRASHED);
        } catch (CommandRefused e) {
            LOG.warn("a crashed page will be told by timeouts only: {}", e.reason());
        }
        events.listen(event -> {
            if (event.method().equals(BrowserSession.PAGE_CRASHED)) {
                failUnanswered("the process of a page crashed");
            }
        });
    }

    private void onClosed(String reason) {
        if (gone == null) {
            gone = reason;
        }
        failUnanswered(reason);
    }

    private void failUnanswered(String reason) {
        unanswered.values().forEach(answer -> answer.completeExceptionally(new BrowserGone(reason, null)));
    }

    @Override
    public Subscription listen(BidiListener listener) {
        return events.listen(listener);
    }

    @Override
    public void subscribe(String... names) {
        synchronized (subscribed) {
            Set<String> wanted = new LinkedHashSet<>(List.of(names));
            wanted.removeAll(subscribed);
            if (!wanted.isEmpty()) {
                send("session.subscribe", Map.of("events", List.copyOf(wanted)));
                subscribed.addAll(wanted);
            }
        }
    }

    @Override
    public void drain(Duration timeout) {
        events.drain(timeout);
    }

    @Override
    public long lost() {
        return events.lost();
    }

    @Override
    public void close() {
        onClosed("the session was closed");
        try {
            connection.close();
        } catch (WebDriverException e) {
            // The socket was closed from the other side: that is what is wanted.
        } finally {
            events.close();
        }
    }
}
