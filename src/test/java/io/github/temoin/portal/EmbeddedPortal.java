package io.github.temoin.portal;

import io.github.temoin.portal.http.Hook;
import io.github.temoin.portal.http.LoopbackServer;
import io.github.temoin.portal.http.RequestLog;
import io.github.temoin.portal.http.Secrets;
import io.github.temoin.portal.site.Account;
import io.github.temoin.portal.site.PortalSite;
import io.github.temoin.portal.site.PortalSuite;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A running portal that impersonates a suite's. Browsers reach it and its trackers under {@code *.localhost}. */
public final class EmbeddedPortal implements AutoCloseable {
    static final String HOST = "portal.localhost";

    private final LoopbackServer server;
    private final Secrets secrets;
    private final Account account;
    private final String host;

    private EmbeddedPortal(LoopbackServer server, Secrets secrets, Account account, String host) {
        this.server = server;
        this.host = host;
        this.secrets = secrets;
        this.account = account;
    }

    /** Starts the portal of a suite file, with these faults; those that do not apply to the suite do nothing. */
    public static EmbeddedPortal start(Path suiteFile, Set<Fault> faults) {
        PortalSuite suite = PortalSuite.read(suiteFile);
        List<Fault> acting =
                faults.stream().sorted().filter(fault -> fault.appliesTo(suite)).toList();
        Secrets secrets = new Secrets();
        Account account = new Account("demo", secrets.draw());
        List<String> scripts = acting.stream()
                .flatMap(fault -> FaultScripts.of(fault).stream())
                .toList();
        FaultHooks hooksOf = new FaultHooks(suite, secrets);
        List<Hook> hooks =
                acting.stream().flatMap(fault -> hooksOf.of(fault).stream()).toList();
        PortalSite site = new PortalSite(suite, secrets, account, scripts);
        String host = acting.contains(Fault.COOKIE_FOR_THE_WHOLE_SITE) ? "www." + HOST : HOST;
        return new EmbeddedPortal(LoopbackServer.start(site.routes(host), hooks), secrets, account, host);
    }

    /** The address at which a browser reaches the portal. A program connects to 127.0.0.1 and names the host. */
    public URI address() {
        return address(host);
    }

    /** The address of another host played here, such as {@code stats.localhost}. */
    public URI address(String host) {
        return URI.create("http://%s:%d".formatted(host, server.port()));
    }

    /** The portal's own account of what it and its trackers were asked. */
    public RequestLog requests() {
        return server.account();
    }

    /** Who may sign in. */
    public Account account() {
        return account;
    }

    /** All values of cookies, identifiers and passwords that it ever handed out. None may be found in a report. */
    public Set<String> secrets() {
        return secrets.all();
    }

    @Override
    public void close() {
        server.close();
    }
}
