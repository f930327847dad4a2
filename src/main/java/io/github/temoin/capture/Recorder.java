package io.github.temoin.capture;

import io.github.temoin.browser.BidiChannel;
import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.BrowserException;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Subscription;
import io.github.temoin.browser.Visitor;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.TerminalState;
import io.github.temoin.web.StorageKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records what happens in a visitor's browser and reads what lies on the terminal, moment by moment. Attach it before the
 * visitor's first window is opened: what happened before cannot be told. Used by one thread; events come in on another.
 */
public final class Recorder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final BidiChannel channel;
    private final TerminalReader terminal;
    private final EventLog events;
    private final SecondWitness browserLog;
    private final Clock clock;
    private final Subscription listening;
    private final String preload;
    private Instant opened;
    private long lostBefore;

    private Recorder(Visitor visitor, Redactor redactor, Clock clock) {
        Addresses addresses = new Addresses(redactor);
        this.channel = visitor.channel();
        this.clock = clock;
        this.opened = clock.instant();
        this.terminal = new TerminalReader(visitor, addresses, redactor);
        // No page can guess it, and so none can speak in the script's name.
        String token = UUID.randomUUID().toString();
        this.events = new EventLog(token, visitor.userContext(), addresses, redactor, clock);
        this.lostBefore = channel.lost();
        channel.send("browsingContext.getTree", Map.of()).objects("contexts").forEach(events::found);
        this.listening = channel.listen(events);
        channel.subscribe(EventLog.NAMES.toArray(String[]::new));
        this.preload = install(token, visitor.userContext());
        this.browserLog = new SecondWitness(
                channel, visitor.userContext(), visitor.networkLog(), new NetLog(addresses, redactor));
    }

    /**
     * Begin to record.
     *
     * @param redactor the run's own, so that values compare from visitor to visitor
     */
    public static Recorder attach(Visitor visitor, Redactor redactor) {
        return new Recorder(visitor, redactor, Clock.systemUTC());
    }

    /**
     * Say which listed page a window is about to show: what happens in its frames and in the windows that it opens counts
     * for that page, and what workers do for the page named last.
     */
    public void watch(Page page, String listedPage) {
        channel.drain(DRAIN);
        events.watch(page.context(), listedPage);
    }

    /** Close a moment: everything since the one before, and the terminal as it is. */
    public MomentFacts closeMoment() {
        channel.drain(DRAIN);
        TerminalReader.Storages storages = terminal.storages();
        List<Gap> gaps = new ArrayList<>(storages.gaps());
        gaps.addAll(unheard());
        browserLog.mark();
        List<ObservedCookie> jar = terminal.cookies();
        Instant closed = clock.instant();
        SecondWitness.Testimony testimony = browserLog.tell();
        gaps.addAll(testimony.gaps());
        channel.drain(DRAIN);
        EventLog.Taken taken = events.take(testimony.taken(), new ReadOut(jar, storages));
        gaps.addAll(taken.gaps());
        lost().ifPresent(gaps::add);
        MomentFacts facts = new MomentFacts(
                opened,
                closed,
                new TerminalState(closed, taken.cookies(), taken.entries()),
                taken.exchanges(),
                taken.writes(),
                taken.changes(),
                gaps);
        opened = closed;
        return facts;
    }

    /** The jar as it is, between two moments. */
    public List<ObservedCookie> cookies() {
        return terminal.cookies();
    }

    /** Takes a cookie away from the terminal. */
    public void takeAway(ObservedCookie cookie) {
        terminal.remove(cookie);
    }

    /** A probe of what is kept on the terminal, from now on. */
    public TerminalProbe probe() {
        return new TerminalProbe(terminal, (kind, name) -> true);
    }

    /** A probe of one item, from now on. */
    public TerminalProbe probe(StorageKind kind, String name) {
        return new TerminalProbe(terminal, (otherKind, otherName) -> otherKind == kind && otherName.equals(name));
    }

    /** Stop recording. */
    @Override
    public void close() {
        listening.close();
        browserLog.close();
        try {
            channel.send("script.removePreloadScript", Map.of("script", preload));
        } catch (BrowserException gone) {
            LOG.debug("The preload script went with its browser: {}", gone.getMessage());
        }
    }

    private String install(String token, String userContext) {
        return channel.send(
                        "script.addPreloadScript",
                        Map.of("functionDeclaration", Script.preload(token), "userContexts", List.of(userContext)))
                .text("script");
    }

    /** Frames in which the preload script did not tell of itself: what they write is not seen. */
    private List<Gap> unheard() {
        List<BidiObject> realms =
                channel.send("script.getRealms", Map.of("type", "window")).objects("realms");
        channel.drain(DRAIN);
        return events.unheard(realms);
    }

    private Optional<Gap> lost() {
        long lost = channel.lost() - lostBefore;
        lostBefore += lost;
        return lost == 0
                ? Optional.empty()
                : Optional.of(new Gap(FactKind.EXCHANGES, "events-lost", "", (int) lost, false));
    }
}
