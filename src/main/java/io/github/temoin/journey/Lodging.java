package io.github.temoin.journey;

import io.github.temoin.browser.BrowserPool;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.Lease;
import io.github.temoin.browser.ProfileFolder;
import io.github.temoin.browser.Venue;
import io.github.temoin.browser.Visitor;
import io.github.temoin.browser.VisitorOptions;
import io.github.temoin.capture.Recorder;
import io.github.temoin.capture.Redactor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A visitor's browser with the recorder attached; for a journey that comes back, a profile that outlives the browser. */
final class Lodging implements AutoCloseable {

    private final BrowserPool pool;
    private final LaunchOptions options;
    private final Redactor redactor;
    private final Optional<ProfileFolder> profile;
    private @Nullable Stay stay;

    private Lodging(BrowserPool pool, LaunchOptions options, Redactor redactor, Optional<ProfileFolder> profile) {
        this.pool = pool;
        this.options = options;
        this.redactor = redactor;
        this.profile = profile;
    }

    /** A fresh user context in a browser of the pool. */
    static Lodging fresh(BrowserPool pool, LaunchOptions options, Redactor redactor) {
        return new Lodging(pool, options, redactor, Optional.empty());
    }

    /** A browser on a profile of its own, which can be left and come back to. */
    static Lodging withProfile(BrowserPool pool, Venue venue, LaunchOptions options, Redactor redactor) {
        return new Lodging(pool, options, redactor, Optional.of(venue.newProfile()));
    }

    /**
     * Waits for a browser, or starts one.
     *
     * @throws io.github.temoin.browser.BrowserException if none comes up
     */
    void moveIn() {
        stay();
    }

    Visitor visitor() {
        return stay().visitor;
    }

    Recorder recorder() {
        return stay().recorder;
    }

    /** Quits the browser cleanly and starts one anew on the same profile. */
    void restart() {
        leave();
        moveIn();
    }

    @Override
    public void close() {
        try {
            leave();
        } finally {
            profile.ifPresent(ProfileFolder::close);
        }
    }

    private Stay stay() {
        Stay current = stay;
        if (current == null) {
            current = Stay.begin(
                    profile.map(folder -> pool.acquire(options, folder)).orElseGet(() -> pool.acquire(options)),
                    redactor);
            stay = current;
        }
        return current;
    }

    private void leave() {
        Stay current = stay;
        stay = null;
        if (current != null) {
            current.close();
        }
    }

    private record Stay(Lease lease, Visitor visitor, Recorder recorder) implements AutoCloseable {

        static Stay begin(Lease lease, Redactor redactor) {
            try {
                Visitor visitor = lease.session().newVisitor(VisitorOptions.defaults());
                return new Stay(lease, visitor, Recorder.attach(visitor, redactor));
            } catch (RuntimeException failed) {
                lease.close();
                throw failed;
            }
        }

        @Override
        public void close() {
            try (lease;
                    visitor;
                    recorder) {
                // closed in the reverse order: the recorder first
            }
        }
    }
}
