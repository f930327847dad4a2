package io.github.temoin.capture;

import io.github.temoin.browser.BidiChannel;
import io.github.temoin.browser.NetLogStream;
import io.github.temoin.browser.Patience;
import io.github.temoin.browser.Subscription;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Gap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the browser's own log as far as the present. Its events wait in batches, so marker cookies of a domain that does
 * not exist are set and deleted, enough to push on what waits; once the first of them comes by, all before it came. The
 * first also tells which of the browser's cookie stores is this visitor's.
 */
final class SecondWitness implements AutoCloseable {
    /** One alone often does not come. */
    private static final int MARKERS = 8;

    /** On a machine that is short of processors a batch may take long; a log that has ended is not waited for. */
    private static final int TRIES = 6;

    private static final Duration WAIT = Duration.ofSeconds(4);

    private final BidiChannel channel;
    private final String userContext;
    private final Optional<NetLogStream> stream;
    private final NetLog log;
    private final Optional<Subscription> listening;
    private int round;

    SecondWitness(BidiChannel channel, String userContext, Optional<NetLogStream> stream, NetLog log) {
        this.channel = channel;
        this.userContext = userContext;
        this.stream = stream;
        this.log = log;
        this.listening = stream.map(source -> source.listen(log));
    }

    /**
     * What it told, and whether it could.
     *
     * @param gaps why facts may be missing
     */
    record Testimony(NetLog.Taken taken, List<Gap> gaps) {}

    /** Draw the line up to which it is to tell. */
    void mark() {
        if (stream.isPresent()) {
            round++;
            log.await(name(0));
            set(0);
        }
    }

    /** What it told up to the line. */
    Testimony tell() {
        if (stream.isEmpty()) {
            Gap none = new Gap(FactKind.STORE_CHANGES, "no-browser-log", "", 1, true);
            return new Testimony(log.take(), List.of(none));
        }
        boolean caughtUp = false;
        for (int i = 0; i < TRIES && !caughtUp && stream.get().open(); i++) {
            for (int marker = 1; marker <= MARKERS; marker++) {
                set(marker);
            }
            caughtUp = Patience.await(WAIT, log::caughtUp);
        }
        NetLog.Taken taken = log.take();
        List<Gap> gaps = new ArrayList<>();
        if (!caughtUp) {
            gaps.add(new Gap(FactKind.STORE_CHANGES, "browser-log-behind", "", 1, false));
            gaps.add(new Gap(FactKind.EXCHANGES, "browser-log-behind", "", 1, false));
        }
        if (taken.dropped() > 0) {
            gaps.add(new Gap(FactKind.STORE_CHANGES, "browser-log-dropped", "", taken.dropped(), false));
            gaps.add(new Gap(FactKind.EXCHANGES, "browser-log-dropped", "", taken.dropped(), false));
        }
        return new Testimony(taken, gaps);
    }

    @Override
    public void close() {
        listening.ifPresent(Subscription::close);
    }

    private void set(int marker) {
        Map<String, String> partition = Map.of("type", "storageKey", "userContext", userContext);
        Map<String, Object> value = Map.of("type", "string", "value", "x");
        channel.send(
                "storage.setCookie",
                Map.of(
                        "cookie",
                        Map.of("name", name(marker), "value", value, "domain", NetLog.MARKER_DOMAIN, "path", "/"),
                        "partition",
                        partition));
        channel.send("storage.deleteCookies", Map.of("filter", Map.of("name", name(marker)), "partition", partition));
    }

    private String name(int marker) {
        return "marker-" + round + "-" + marker;
    }
}
