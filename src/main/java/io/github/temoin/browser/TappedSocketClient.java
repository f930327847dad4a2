package io.github.temoin.browser;

import java.net.URI;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.openqa.selenium.remote.http.HttpClient;
import org.openqa.selenium.remote.http.HttpRequest;
import org.openqa.selenium.remote.http.HttpResponse;
import org.openqa.selenium.remote.http.WebSocket;

/** What a Selenium BiDi connection takes its socket from: it opens tapped ones, and can do nothing else. */
final class TappedSocketClient implements HttpClient {
    private final Consumer<String> events;
    private final Consumer<String> closed;

    /**
     * @param events handed each event, on the socket's thread
     * @param closed told why the socket closed, once or more
     */
    TappedSocketClient(Consumer<String> events, Consumer<String> closed) {
        this.events = events;
        this.closed = closed;
    }

    @Override
    public WebSocket openSocket(HttpRequest request, WebSocket.Listener listener) {
        return TappedSocket.open(URI.create(request.getUri()), listener, events, closed);
    }

    @Override
    public HttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings("removal")
    public <T> CompletableFuture<java.net.http.HttpResponse<T>> sendAsyncNative(
            java.net.http.HttpRequest request, BodyHandler<T> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings("removal")
    public <T> java.net.http.HttpResponse<T> sendNative(java.net.http.HttpRequest request, BodyHandler<T> handler) {
        throw new UnsupportedOperationException();
    }
}
