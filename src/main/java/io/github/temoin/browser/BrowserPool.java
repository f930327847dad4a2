package io.github.temoin.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * At most so many browsers at once, started when first needed, each in use by one visitor at a time. A browser that
 * crashed is replaced by a new one.
 */
public final class BrowserPool implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BrowserPool.class);

    private final Venue venue;
    private final int size;
    /** One permit for each browser that may be in use. */
    private final Semaphore places;
    /**
     * One permit for each browser that may be starting. A start is all computing: with as many at once as there are
     * processors, the first visitors are on their way, and mostly wait, while the others' browsers start.
     */
    private final Semaphore starts = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    /** Guards what follows. */
    private final Object lock = new Object();

    private final Deque<Idle> idle = new ArrayDeque<>();
    private final List<Lease> leases = new ArrayList<>();
    private boolean closed;

    private record Idle(BrowserSession session, LaunchOptions options) {}

    /**
     * @param venue stays the caller's to close
     * @param size browsers at once, one or more
     */
    public BrowserPool(Venue venue, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a pool of " + size + " browsers");
        }
        this.venue = venue;
        this.size = size;
        this.places = new Semaphore(size, true);
    }

    public int size() {
        return size;
    }

    /**
     * Wait for a free place, and take or start a browser with these options. Several threads may start browsers at the
     * same time.
     *
     * @throws NoBrowserException if there is no browser to start
     * @throws BrowserGone if it does not come up, twice
     * @throws InterruptedWaitException if the thread is interrupted while it waits
     * @throws IllegalStateException if the pool is closed
     */
    public Lease acquire(LaunchOptions options) {
        return acquire(() -> takeIdle(options).orElseGet(() -> start(() -> venue.open(options))), Optional.of(options));
    }

    /**
     * Wait for a free place, and start a browser on a profile that outlives it. Closing the lease quits the browser.
     *
     * @throws NoBrowserException if there is no browser to start
     * @throws BrowserGone if it does not come up, twice
     * @throws InterruptedWaitException if the thread is interrupted while it waits
     * @throws IllegalStateException if the pool is closed
     */
    public Lease acquire(LaunchOptions options, ProfileFolder profile) {
        return acquire(() -> start(() -> venue.open(options, profile)), Optional.empty());
    }

    private Lease acquire(Supplier<BrowserSession> source, Optional<LaunchOptions> reuse) {
        take(places);
        try {
            requireOpen();
            BrowserSession session = source.get();
            Lease lease = new Lease(session, given -> giveBack(given, reuse));
            synchronized (lock) {
                leases.add(lease);
            }
            try {
                requireOpen();
            } catch (IllegalStateException e) {
                session.close();
                throw e;
            }
            return lease;
        } catch (RuntimeException | Error e) {
            places.release();
            throw e;
        }
    }

    private void requireOpen() {
        synchronized (lock) {
            if (closed) {
                throw new IllegalStateException("the browser pool is closed");
            }
        }
    }

    /** The newest fitting one; the others make room, since whoever holds a place may start a browser. */
    private Optional<BrowserSession> takeIdle(LaunchOptions options) {
        while (true) {
            Idle candidate;
            synchronized (lock) {
                candidate = idle.stream()
                        .filter(one -> one.options.equals(options))
                        .findFirst()
                        .orElse(null);
                if (candidate == null) {
                    return Optional.empty();
                }
                idle.remove(candidate);
            }
            if (candidate.session.alive()) {
                return Optional.of(candidate.session);
            }
            candidate.session.close();
        }
    }

    private BrowserSession start(Supplier<BrowserSession> opening) {
        makeRoom();
        take(starts);
        try {
            requireOpen();
            return opening.get();
        } catch (BrowserGone e) {
            LOG.warn("a browser did not come up, trying once more: {}", e.getMessage());
            return opening.get();
        } finally {
            starts.release();
        }
    }

    private static void take(Semaphore permits) {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedWaitException();
        }
    }

    private void makeRoom() {
        Idle oldest;
        synchronized (lock) {
            boolean full = idle.size() + (size - places.availablePermits()) > size;
            oldest = full ? idle.pollLast() : null;
        }
        if (oldest != null) {
            oldest.session.close();
        }
    }

    private void giveBack(Lease lease, Optional<LaunchOptions> options) {
        BrowserSession session = lease.session();
        session.clear();
        boolean kept;
        synchronized (lock) {
            leases.remove(lease);
            kept = !closed && options.isPresent() && session.reusable();
            if (kept) {
                idle.addFirst(new Idle(session, options.get()));
            }
        }
        if (!kept) {
            session.close();
        }
        places.release();
    }

    /** End all browsers, those in use too. Threads that wait for one are told that the pool is closed. */
    @Override
    public void close() {
        List<BrowserSession> running = new ArrayList<>();
        synchronized (lock) {
            closed = true;
            idle.forEach(one -> running.add(one.session));
            leases.forEach(lease -> running.add(lease.session()));
            idle.clear();
        }
        List<Thread> closing = new ArrayList<>();
        for (BrowserSession session : running) {
            Thread thread = new Thread(session::close, "browser close");
            thread.start();
            closing.add(thread);
        }
        places.release(size);
        starts.release(size);
        for (Thread thread : closing) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
