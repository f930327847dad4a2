package io.github.temoin.portal.http;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** The server's own account of what it was asked, in the order of its answers. Safe to read while requests come in. */
public final class RequestLog {
    private final CopyOnWriteArrayList<Asked> all = new CopyOnWriteArrayList<>();

    void add(Asked asked) {
        all.add(asked);
    }

    public List<Asked> all() {
        return List.copyOf(all);
    }

    public List<Asked> matching(Predicate<Asked> which) {
        return all.stream().filter(which).toList();
    }

    /** The requests to a host, given without its port. */
    public List<Asked> to(String host) {
        return matching(asked -> asked.host().equals(host));
    }

    /** The requests that carried a cookie of this name. */
    public List<Asked> withCookie(String name) {
        return matching(asked -> asked.cookies().containsKey(name));
    }

    /** Forgets what came so far. */
    public void clear() {
        all.clear();
    }
}
