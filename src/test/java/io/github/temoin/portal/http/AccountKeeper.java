package io.github.temoin.portal.http;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes each request into the account, before the first byte of its answer leaves, so that no client knows earlier. */
final class AccountKeeper extends Handler.Wrapper {
    private final RequestLog account;

    AccountKeeper(RequestLog account, Handler next) {
        super(next);
        this.account = account;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Instant arrived = Instant.now();
        AtomicBoolean written = new AtomicBoolean();
        request.addHttpStreamWrapper(stream -> new HttpStream.Wrapper(stream) {
            @Override
            public void send(
                    MetaData.Request asked,
                    MetaData.Response answered,
                    boolean last,
                    ByteBuffer content,
                    Callback sent) {
                if (answered != null && written.compareAndSet(false, true)) {
                    account.add(entry(arrived, request, answered.getStatus(), answered.getHttpFields()));
                }
                super.send(asked, answered, last, content, sent);
            }
        });
        return super.handle(request, response, callback);
    }

    private static Asked entry(Instant arrived, Request request, int status, HttpFields answered) {
        List<String> setCookies = answered.getValuesList("Set-Cookie");
        return new Asked(
                arrived,
                request.getMethod(),
                Wire.host(request),
                Request.getPathInContext(request),
                Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""),
                Wire.headers(request.getHeaders()),
                Wire.cookies(request.getHeaders()),
                status,
                setCookies);
    }
}
