package io.github.temoin.journey;

import io.github.temoin.suite.Suite;
import io.github.temoin.web.Host;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The portal as visitors find it.
 *
 * @param suite what is known of it
 * @param home its address, without a trailing slash
 * @param account who may sign in there, where anyone may
 */
public record Destination(Suite suite, URI home, Optional<Credentials> account) {

    /** The portal's own host. */
    public Host host() {
        return Host.ofAddress(home.toString())
                .orElseThrow(() -> new IllegalArgumentException("'" + home + "' names no host"));
    }

    /** Tells whether the portal is on this very machine. */
    boolean isLoopback() {
        String name = host().name();
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("::1")
                || name.matches("127(\\.\\d{1,3}){3}");
    }

    /** The address of a listed page. */
    public URI addressOf(String page) {
        String base = home.toString();
        return URI.create(base.endsWith("/") ? base.substring(0, base.length() - 1) + page : base + page);
    }

    /** The listed page where a visitor arrives. */
    public String arrivalPage() {
        return suite.pages().get(0);
    }

    /** The listed page that a visitor goes to next; where no other is listed, the same. */
    public String nextPage() {
        return otherPages().stream().findFirst().orElseGet(this::arrivalPage);
    }

    /** The listed pages but the one where a visitor arrives. */
    public List<String> otherPages() {
        return suite.pages().subList(1, suite.pages().size());
    }
}
