package io.github.temoin.portal.http;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** A server on 127.0.0.1, on a port that was free, which answers to whatever host it is asked for. */
public final class LoopbackServer implements AutoCloseable {
    /** Held, since the JDK forgets the level of a logger that no one holds. */
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);
    private final RequestLog account = new RequestLog();

    /**
     * Starts it.
     *
     * @throws IllegalStateException if it cannot listen
     */
    public static LoopbackServer start(Route route, List<Hook> hooks) {
        LoopbackServer server = new LoopbackServer();
        server.listen(route, new RouteHandler(route, hooks));
        return server;
    }

    private void listen(Route route, RouteHandler routes) {
        JETTY.setLevel(Level.WARNING);
        connector.setHost("127.0.0.1");
        connector.setPort(0);
        server.addConnector(connector);
        WebSocketUpgradeHandler sockets =
                WebSocketUpgradeHandler.from(server, container -> Sockets.open(container, route));
        sockets.setHandler(routes);
        server.setHandler(new AccountKeeper(account, sockets));
        server.setStopTimeout(0);
        try {
            server.start();
        } catch (Exception failed) {
            throw new IllegalStateException("the embedded portal cannot listen on 127.0.0.1", failed);
        }
    }

    public int port() {
        return connector.getLocalPort();
    }

    public RequestLog account() {
        return account;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("the embedded portal cannot be stopped", failed);
        }
    }
}
