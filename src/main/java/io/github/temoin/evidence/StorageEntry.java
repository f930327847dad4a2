package io.github.temoin.evidence;

import io.github.temoin.web.Host;
import io.github.temoin.web.StorageKind;
import io.github.temoin.web.TrackerKey;

/**
 * Something kept on the terminal that is no cookie.
 *
 * @param kind where it is kept
 * @param name the item's key, the database and store, the cache and path, the worker's scope
 * @param host the host of the origin that it belongs to
 * @param frame the address of the frame or worker in which it was read
 */
public record StorageEntry(StorageKind kind, String name, Host host, Address frame, Secret value) {

    /** What identifies it. */
    public TrackerKey key() {
        return new TrackerKey(kind, name, host, "/");
    }
}
