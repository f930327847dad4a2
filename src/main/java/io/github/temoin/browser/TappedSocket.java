package io.github.temoin.browser;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.remote.http.CloseMessage;
import org.openqa.selenium.remote.http.ConnectionFailedException;
import org.openqa.selenium.remote.http.Message;
import org.openqa.selenium.remote.http.TextMessage;
import org.openqa.selenium.remote.http.WebSocket;

/** A websocket that hands events over on its own thread, in order, and leaves answers to Selenium. */
final class TappedSocket implements WebSocket {
    private static final Duration CONNECT = Duration.ofSeconds(30);
    private static final Duration SEND = Duration.ofSeconds(30);

    private final java.net.http.WebSocket socket;

    private TappedSocket(java.net.http.WebSocket socket) {
        this.socket = socket;
    }

    /**
     * @param answers Selenium's listener
     * @param events handed each event as it came
     * @param closed told why the socket closed, once or more
     */
    static TappedSocket open(
            URI address, WebSocket.Listener answers, Consumer<String> events, Consumer<String> closed) {
        try {
            return new TappedSocket(java.net.http.HttpClient.newBuilder()
                    .proxy(java.net.http.HttpClient.Builder.NO_PROXY)
                    .connectTimeout(CONNECT)
                    .build()
                    .newWebSocketBuilder()
                    .buildAsync(address, new Tap(answers, events, closed))
                    .get(CONNECT.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            throw new ConnectionFailedException("no connection to the browser at " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedWaitException();
        }
    }

    @Override
    public synchronized WebSocket send(Message message) {
        if (message instanceof TextMessage text) {
            await(socket.sendText(text.text(), true));
        } else if (message instanceof CloseMessage) {
            close();
        } else {
            throw new IllegalArgumentException("WebDriver BiDi is text");
        }
        return this;
    }

    private static void await(CompletableFuture<?> sent) {
        try {
            sent.get(SEND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new WebDriverException("the command could not be sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedWaitException();
        }
    }

    /** At once: the session was ended in another way, or is gone. */
    @Override
    public void close() {
        socket.abort();
    }

    private static final class Tap implements java.net.http.WebSocket.Listener {
        private final WebSocket.Listener answers;
        private final Consumer<String> events;
        private final Consumer<String> closed;
        private final StringBuilder parts = new StringBuilder();

        private Tap(WebSocket.Listener answers, Consumer<String> events, Consumer<String> closed) {
            this.answers = answers;
            this.events = events;
            this.closed = closed;
        }

        @Override
        public @Nullable CompletionStage<?> onText(java.net.http.WebSocket socket, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                String message = parts.toString();
                parts.setLength(0);
                if (BidiMessages.isEvent(message)) {
                    events.accept(message);
                } else {
                    answers.onText(message);
                }
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(java.net.http.WebSocket socket, ByteBuffer data, boolean last) {
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(java.net.http.WebSocket socket, int code, String reason) {
            answers.onClose(code, reason);
            closed.accept("the connection was closed, code " + code);
            return null;
        }

        /** Not told to Selenium, which would print what {@link BrowserGone} says. */
        @Override
        public void onError(java.net.http.WebSocket socket, Throwable error) {
            answers.onClose(java.net.http.WebSocket.NORMAL_CLOSURE, "");
            closed.accept("the connection broke");
        }
    }
}
