package io.github.temoin.capture;

import io.github.temoin.browser.BidiChannel;
import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.BrowserException;
import io.github.temoin.browser.CommandRefused;
import io.github.temoin.browser.CommandTimedOut;
import io.github.temoin.browser.Frame;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Visitor;
import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.web.Host;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.json.Json;

/**
 * Reads what is on a visitor's terminal: the jar as a whole, and the other storages realm by realm, in every frame of
 * every window, and in workers whose origin no frame has.
 */
final class TerminalReader {
    private static final int ATTEMPTS = 2;
    private static final Duration WORKER = Duration.ofSeconds(3);

    private final Visitor visitor;
    private final Addresses addresses;
    private final Redactor redactor;
    private final JarReader jar;
    private final Set<String> silentWorkers = new HashSet<>();

    TerminalReader(Visitor visitor, Addresses addresses, Redactor redactor) {
        this.visitor = visitor;
        this.addresses = addresses;
        this.redactor = redactor;
        this.jar = new JarReader(redactor);
    }

    /**
     * What the other storages hold.
     *
     * @param serviceWorkers their scripts, by the host that they serve
     * @param declared connections that markup asks for
     * @param gaps what could not be read
     */
    record Storages(
            List<StorageEntry> entries,
            Map<Host, Address> serviceWorkers,
            List<StorageReader.Declared> declared,
            List<Gap> gaps) {}

    List<ObservedCookie> cookies() {
        return jar.read(visitor.channel(), visitor.userContext()).stream()
                .filter(cookie -> !cookie.domain().name().equals(NetLog.MARKER_DOMAIN))
                .toList();
    }

    void remove(ObservedCookie cookie) {
        JarReader.remove(visitor.channel(), visitor.userContext(), cookie);
    }

    Storages storages() {
        StorageReader reader = new StorageReader(addresses, redactor);
        Set<String> origins = new HashSet<>();
        for (Page page : visitor.pages()) {
            for (Frame frame : frames(page)) {
                Address address = addresses.of(frame.url());
                // Blank and srcdoc frames share the storage of the frame around them.
                if (address.scheme().startsWith("http")) {
                    read(frame, address, reader);
                    origins.add(origin(address));
                }
            }
        }
        workers(origins).forEach(worker -> read(worker, reader));
        return new Storages(reader.entries(), reader.serviceWorkers(), reader.declared(), reader.gaps());
    }

    private static List<Frame> frames(Page page) {
        try {
            return page.frames();
        } catch (CommandRefused refused) {
            if (isGone(refused)) {
                return List.of();
            }
            throw refused;
        }
    }

    /** A frame that goes elsewhere while it is read is read once more: as what it has become. */
    private static void read(Frame frame, Address address, StorageReader reader) {
        String error = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                reader.take(address, found(frame));
                return;
            } catch (CommandRefused refused) {
                if (isGone(refused)) {
                    return;
                }
                error = refused.code();
            } catch (BrowserException failed) {
                error = failed.getClass().getSimpleName();
            }
        }
        reader.unreadable(address, error);
    }

    private static List<@Nullable Object> found(Frame frame) {
        return frame.evaluate(
                        Script.READ_OUT.source(), StorageReader.MOST, StorageReader.LONGEST, StorageReader.PATIENCE)
                .list("value");
    }

    /** A realm of a worker. */
    private record Worker(String realm, Address script) {}

    /** Workers of origins of which no frame is left; a worker's realm names its script where others name their origin. */
    private List<Worker> workers(Set<String> covered) {
        List<Worker> workers = new ArrayList<>();
        for (BidiObject realm :
                visitor.channel().send("script.getRealms", Map.of()).objects("realms")) {
            boolean isWorker = realm.findText("type").orElse("").endsWith("-worker")
                    && !silentWorkers.contains(realm.text("realm"));
            Address script = addresses.of(realm.findText("origin").orElse(""));
            if (isWorker && script.scheme().startsWith("http") && covered.add(origin(script))) {
                workers.add(new Worker(realm.text("realm"), script));
            }
        }
        return workers;
    }

    private void read(Worker worker, StorageReader reader) {
        try {
            reader.take(worker.script(), call(worker.realm()));
        } catch (CommandRefused refused) {
            if (!isGone(refused)) {
                reader.unreadable(worker.script(), refused.code());
            }
        } catch (CommandTimedOut silent) {
            // Chromium lists a shared worker for a while after its end, and then never answers for it.
            silentWorkers.add(worker.realm());
            reader.silent(worker.script());
        } catch (BrowserException failed) {
            reader.unreadable(worker.script(), failed.getClass().getSimpleName());
        }
    }

    private List<@Nullable Object> call(String realm) {
        String function = "async () => JSON.stringify({value: await (" + Script.READ_OUT.source() + ")("
                + StorageReader.MOST + "," + StorageReader.LONGEST + "," + StorageReader.PATIENCE + ")})";
        BidiChannel channel = visitor.channel();
        BidiObject answer = channel.send(
                "script.callFunction",
                Map.of("functionDeclaration", function, "awaitPromise", true, "target", Map.of("realm", realm)),
                WORKER);
        String json = answer.findText("result", "value").orElse("{}");
        Map<String, Object> parsed = new Json().toType(json, Json.MAP_TYPE);
        return BidiObject.of(parsed).list("value");
    }

    private static boolean isGone(CommandRefused refused) {
        return refused.code().equals("no such frame") || refused.code().equals("no such node");
    }

    private static String origin(Address address) {
        return address.scheme() + "://" + address.host().map(Host::name).orElse("") + ":" + address.port();
    }
}
