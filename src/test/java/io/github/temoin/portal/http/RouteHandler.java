package io.github.temoin.portal.http;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes a request to the route, past the hooks. */
final class RouteHandler extends Handler.Abstract {
    private final Route route;
    private final List<Hook> hooks;

    RouteHandler(Route route, List<Hook> hooks) {
        this.route = route;
        this.hooks = List.copyOf(hooks);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Asking asking = Wire.asking(request);
        Answer answer = answer(asking);
        Duration delay = hooks.stream().map(hook -> hook.delay(asking)).reduce(Duration.ZERO, Duration::plus);
        if (delay.isZero()) {
            send(answer, request, response, callback);
        } else {
            request.getComponents()
                    .getScheduler()
                    .schedule(() -> send(answer, request, response, callback), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
        return true;
    }

    private Answer answer(Asking asking) {
        Answer answer = hooks.stream()
                .flatMap(hook -> hook.instead(asking).stream())
                .findFirst()
                .orElseGet(() -> route.answer(asking));
        for (Hook hook : hooks) {
            answer = hook.after(asking, answer);
        }
        return answer;
    }

    private static void send(Answer answer, Request request, Response response, Callback callback) {
        response.setStatus(answer.status());
        answer.headers().forEach((name, value) -> value.lines()
                .forEach(line -> response.getHeaders().add(name, line)));
        answer.cookies().forEach(cookie -> response.getHeaders().add("Set-Cookie", cookie.header()));
        boolean bodiless = request.getMethod().equals("HEAD") || answer.status() == 204 || answer.status() == 304;
        response.write(true, ByteBuffer.wrap(bodiless ? new byte[0] : answer.body()), callback);
    }
}
