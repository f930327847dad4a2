package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.web.StorageKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Entity tags that the browser kept and sent back: a server can tell a visitor by one as by a cookie. A page's own
 * document is left out, since its tag stands for a content that may well differ from visitor to visitor.
 */
final class Etags {
    private static final int MOST = 300;

    private final Redactor redactor;
    private final Map<String, StorageEntry> entries = new LinkedHashMap<>();

    Etags(Redactor redactor) {
        this.redactor = redactor;
    }

    /** Takes in a request. */
    void sent(BidiObject request, Address address, String destination, Origin initiator) {
        if (destination.equals("document") || address.host().isEmpty() || entries.size() >= MOST) {
            return;
        }
        Headers.value(request, "If-None-Match")
                .map(value -> value.split("\n", 2)[0])
                .ifPresent(value -> entries.put(
                        address.shown(),
                        new StorageEntry(
                                StorageKind.ETAG,
                                address.path(),
                                address.host().get(),
                                initiator.address().orElse(address),
                                redactor.redact(value))));
    }

    /** What is kept, as far as it was seen. */
    List<StorageEntry> entries() {
        return List.copyOf(entries.values());
    }
}
