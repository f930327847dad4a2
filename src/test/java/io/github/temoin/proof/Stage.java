package io.github.temoin.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that answers what a test tells it to, under any name that ends in {@code .localhost}. */
final class Stage implements AutoCloseable {
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** What is answered on one path. */
    private record Answer(int status, String type, String body, List<Map.Entry<String, String>> headers) {}

    Stage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * Answer a path on all hosts; {@code {port}} in the body stands for the port of this server.
     *
     * @param headers names and values in turn
     */
    Stage on(String path, int status, String type, String body, String... headers) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (int i = 0; i < headers.length; i += 2) {
            pairs.add(Map.entry(headers[i], headers[i + 1]));
        }
        answers.put(path, new Answer(status, type, body.replace("{port}", Integer.toString(port())), pairs));
        return this;
    }

    Stage page(String path, String body, String... headers) {
        return on(path, 200, "text/html; charset=utf-8", "<!doctype html><title>Stage</title>" + body, headers);
    }

    Stage script(String path, String body) {
        return on(path, 200, "text/javascript", body);
    }

    URI url(String site, String path) {
        return URI.create("http://" + site + ".localhost:" + port() + path);
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) {
        Answer answer =
                answers.getOrDefault(exchange.getRequestURI().getPath(), new Answer(404, "text/plain", "", List.of()));
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            answer.headers().forEach(header -> exchange.getResponseHeaders().add(header.getKey(), header.getValue()));
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
