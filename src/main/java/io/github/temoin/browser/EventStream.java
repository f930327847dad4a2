package io.github.temoin.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events in the order of the socket: queued on the socket's thread, read by one worker. Selenium gives each message to a
 * pool of threads, which handed over a quarter to four fifths of them out of order.
 */
final class EventStream implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final Json JSON = new Json();

    private final List<BidiListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong lost = new AtomicLong();
    private final ExecutorService worker;
    private volatile @Nullable Thread workerThread;
    private long sequence;

    EventStream() {
        worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "browser events");
            thread.setDaemon(true);
            workerThread = thread;
            return thread;
        });
    }

    /** Called on the socket's thread: never throws, never waits. */
    void offer(String message) {
        try {
            worker.execute(() -> deliver(message));
        } catch (RejectedExecutionException e) {
            lost.incrementAndGet();
        }
    }

    Subscription listen(BidiListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    long lost() {
        return lost.get();
    }

    void drain(Duration timeout) {
        if (Thread.currentThread() == workerThread) {
            throw new IllegalStateException("a listener cannot wait for the events after its own");
        }
        try {
            Future<?> marker = worker.submit(() -> {});
            marker.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new CommandTimedOut("to the listeners: events are still waiting", timeout);
        } catch (RejectedExecutionException e) {
            throw new BrowserGone("the session is closed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedWaitException();
        }
    }

    private void deliver(String message) {
        sequence++;
        String method = "an event that cannot be read";
        try {
            BidiObject event = BidiObject.of(JSON.<Map<String, Object>>toType(message, Json.MAP_TYPE));
            method = event.text("method");
            BidiEvent read =
                    new BidiEvent(sequence, method, event.findObject("params").orElseGet(BidiObject::empty));
            if (!handOver(read)) {
                lost.incrementAndGet();
            }
        } catch (RuntimeException e) {
            lost.incrementAndGet();
            report(method, e);
        }
    }

    private boolean handOver(BidiEvent event) {
        boolean all = true;
        for (BidiListener listener : listeners) {
            try {
                listener.onEvent(event);
            } catch (RuntimeException | Error e) {
                all = false;
                report(event.method(), e);
            }
        }
        return all;
    }

    /** Not the message: it may quote a value. */
    private static void report(String method, Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.error(
                "lost {}: {} at {}",
                method,
                failure.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
    }

    /** What came before is still handed over. */
    @Override
    public void close() {
        worker.shutdown();
    }
}
