package io.github.temoin.capture;

import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.web.Host;
import io.github.temoin.web.StorageKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what readout.js found in each realm: an item that several realms of one origin share stands once. */
final class StorageReader {
    /** How many items of a kind are read in a realm. */
    static final int MOST = 300;

    /** How much of a value is read, in characters. */
    static final int LONGEST = 65_536;

    /** How long one kind of storage may take, in milliseconds. */
    static final int PATIENCE = 2000;

    private final Addresses addresses;
    private final Redactor redactor;
    private final List<StorageEntry> entries = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> childNames = new HashSet<>();
    private final Map<Host, Address> serviceWorkers = new HashMap<>();
    private final List<Declared> declared = new ArrayList<>();

    /**
     * A connection that markup asks the browser to make ahead.
     *
     * @param loaded tells one loading of a document from another
     */
    record Declared(Address document, String loaded, Address target) {}

    StorageReader(Addresses addresses, Redactor redactor) {
        this.addresses = addresses;
        this.redactor = redactor;
    }

    /** Takes in one realm's findings: lists of kind, name, value and the value's whole length. */
    void take(Address asked, List<@Nullable Object> findings) {
        Address realm = asked;
        for (Object finding : findings) {
            if (finding instanceof List<?> fields
                    && fields.size() == 4
                    && fields.get(0) instanceof String kind
                    && fields.get(1) instanceof String name
                    && fields.get(2) instanceof String value) {
                if (kind.equals("at")) {
                    realm = addresses.of(name);
                } else {
                    take(realm, kind, name, value);
                }
            }
        }
    }

    /** A realm that could not be read at all. */
    void unreadable(Address realm, String error) {
        gaps.add(new Gap(FactKind.STORAGE, "frame-unreadable", realm.shown() + ": " + error, 1, false));
    }

    /** A worker that did not answer: most likely it has ended. */
    void silent(Address worker) {
        gaps.add(new Gap(FactKind.STORAGE, "worker-silent", worker.shown(), 1, true));
    }

    /** The scripts of the service workers, by the host that they serve. */
    Map<Host, Address> serviceWorkers() {
        return Map.copyOf(serviceWorkers);
    }

    List<Declared> declared() {
        return List.copyOf(declared);
    }

    List<StorageEntry> entries() {
        return List.copyOf(entries);
    }

    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    private void take(Address realm, String kind, String name, String value) {
        if (kind.equals("child")) {
            childNames.add(name);
        } else if (kind.equals("preconnect")) {
            declared.add(new Declared(realm, value, addresses.of(name)));
        } else if (kind.startsWith("!")) {
            gaps.add(gap("storage-unread", kind, realm, 1, name));
        } else if (kind.startsWith("+")) {
            gaps.add(gap("storage-more", kind, realm, Integer.parseInt(name), ""));
        } else {
            StorageKinds.of(kind).ifPresent(known -> entry(realm, known, name, value));
        }
    }

    private void entry(Address realm, StorageKind kind, String name, String value) {
        // Across origins a frame cannot ask whether its name stands in the markup around it; that was read before it.
        boolean named = kind == StorageKind.WINDOW_NAME && childNames.contains(value);
        if (named || realm.host().isEmpty()) {
            return;
        }
        if (kind == StorageKind.SERVICE_WORKER) {
            serviceWorkers.put(realm.host().get(), addresses.of(value));
        }
        StorageEntry entry =
                new StorageEntry(kind, name, realm.host().get(), realm, redactor.redact(kind, name, value));
        String identity = kind + " " + realm.host().get() + ":" + realm.port() + " "
                + entry.value().digest() + " " + name;
        if (seen.add(identity)) {
            entries.add(entry);
        }
    }

    private static Gap gap(String code, String kind, Address realm, int count, String error) {
        String detail = kind.substring(1) + " of " + realm.shown() + (error.isEmpty() ? "" : ": " + error);
        return new Gap(FactKind.STORAGE, code, detail, count, false);
    }
}
