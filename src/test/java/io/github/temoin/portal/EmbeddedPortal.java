package io.github.temoin.portal;

import io.github.temoin.portal.http.Answer;
import io.github.temoin.portal.http.LoopbackServer;
import io.github.temoin.portal.http.RequestLog;
import io.github.temoin.portal.http.Secrets;
import io.github.temoin.portal.site.PortalSuite;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A running portal that impersonates a suite's. Browsers reach it and its trackers under {@code *.localhost}. */
public final class EmbeddedPortal implements AutoCloseable {
    private static final String HOST = "portal.localhost";

    private final LoopbackServer server;
    private final Secrets secrets;

    private EmbeddedPortal(LoopbackServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** Starts the portal of a suite file, with these faults; those that do not apply to the suite do nothing. */
    public static EmbeddedPortal start(Path suiteFile, Set<Fault> faults) {
        PortalSuite suite = PortalSuite.read(suiteFile);
        Secrets secrets = new Secrets();
        LoopbackServer server = LoopbackServer.start(
                Map.of(), asking -> Answer.html("<h1>%s</h1>".formatted(suite.title())), List.of());
        return new EmbeddedPortal(server, secrets);
    }

    /** The address at which a browser reaches the portal. A program connects to 127.0.0.1 and names the host. */
    public URI address() {
        return address(HOST);
    }

    /** The address of another host played here, such as {@code stats.localhost}. */
    public URI address(String host) {
        return URI.create("http://%s:%d".formatted(host, server.port()));
    }

    /** The portal's own account of what it and its trackers were asked. */
    public RequestLog requests() {
        return server.account();
    }

    /** All values of cookies and identifiers that it ever handed out. None may be found in a report. */
    public Set<String> secrets() {
        return secrets.all();
    }

    @Override
    public void close() {
        server.close();
    }
}
