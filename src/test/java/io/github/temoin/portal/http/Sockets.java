package io.github.temoin.portal.http;

import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** Opens web sockets on paths that end in {@code /socket}: what a route answers there is the handshake's head. */
final class Sockets {
    private Sockets() {}

    static void open(ServerWebSocketContainer container, Route route) {
        container.addMapping("regex|.*/socket", (request, response, callback) -> endpoint(route, request, response));
    }

    private static Listening endpoint(Route route, ServerUpgradeRequest request, ServerUpgradeResponse response)
            throws Exception {
        Answer answer = route.answer(Wire.asking(request));
        String cookies = answer.headers().getOrDefault("Set-Cookie", "");
        cookies.lines().forEach(line -> response.getHeaders().add("Set-Cookie", line));
        return new Listening();
    }

    /** Takes in all and says nothing. */
    public static final class Listening implements Session.Listener.AutoDemanding {}
}
