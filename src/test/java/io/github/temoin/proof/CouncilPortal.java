package io.github.temoin.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A portal unlike the embedded one: another server, English, a notice in the page's flow whose controls are spans, the
 * choice kept in localStorage, one optional purpose. Its tracker is the same server under another name.
 */
final class CouncilPortal implements AutoCloseable {

    private static final Map<String, String> PAGES =
            Map.of("/", "Welcome", "/data", "Data sets", "/privacy", "Privacy and cookies");

    private final HttpServer server;
    private final ExecutorService threads;
    private final boolean ignoresRefusal;

    CouncilPortal(boolean ignoresRefusal) {
        this.ignoresRefusal = ignoresRefusal;
        this.threads = Executors.newFixedThreadPool(8);
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            threads.shutdownNow();
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** A suite file that declares what the portal does when it keeps its word. */
    String suite() {
        return """
                portal: %s
                title: Ferrybridge Council
                marker: Ferrybridge Council data
                language: en
                pages: [/, /data, /privacy]
                policy: /privacy
                cookies:
                  - name: visits
                    category: statistics
                    lifetime: P1D
                  - name: counter
                    category: statistics
                    domain: localhost
                    lifetime: P30D
                hosts:
                  - name: localhost
                    category: statistics
                consent:
                  localStorage: council.privacy
                """.formatted(address());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/count.gif")) {
            exchange.getResponseHeaders()
                    .add("Set-Cookie", "counter=c" + System.nanoTime() + "; Max-Age=2592000; SameSite=None; Secure");
            send(exchange, 200, "image/gif", "GIF89a");
        } else if (path.equals("/consent.js")) {
            send(
                    exchange,
                    200,
                    "text/javascript",
                    resource("consent.js")
                            .replace("%TRACKER%", "http://localhost:" + port())
                            .replace("%IGNORES_REFUSAL%", Boolean.toString(ignoresRefusal)));
        } else if (PAGES.containsKey(path)) {
            send(
                    exchange,
                    200,
                    "text/html; charset=utf-8",
                    resource("page.html").replace("%TITLE%", PAGES.get(path)));
        } else {
            send(exchange, 404, "text/plain", "no such page");
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = CouncilPortal.class.getResourceAsStream("council/" + name)) {
            if (in == null) {
                throw new IOException("council/" + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
