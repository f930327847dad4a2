package io.github.temoin.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * Proves, with a page of its own on loopback, that a cookie set by a third party can be seen in this browser. Chromium
 * blocks such cookies unless told otherwise, and does so silently: a tracker's cookie would look absent, and a violation
 * would pass.
 *
 * @param visible whether the known cookie was seen in the jar; if not, nothing observed in this browser counts
 * @param reason what was seen instead; empty where visible
 */
public record ThirdPartyCookieCheck(boolean visible, String reason) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String COOKIE = "temoin-third-party";
    private static final String PAGE_HOST = "portal.localhost";
    private static final String TRACKER_HOST = "tracker.localhost";

    /** Make the check in this browser, which must have no visitor at the time. About half a second. Never throws. */
    public static ThirdPartyCookieCheck run(BrowserSession session) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/", exchange -> answerPage(exchange, server.getAddress().getPort()));
            server.createContext("/pixel", ThirdPartyCookieCheck::answerPixel);
            server.start();
            try (Visitor visitor = session.newVisitor(VisitorOptions.defaults())) {
                return look(visitor, server.getAddress().getPort());
            } finally {
                server.stop(0);
            }
        } catch (IOException | RuntimeException e) {
            return new ThirdPartyCookieCheck(false, "the check could not be made: " + e.getMessage());
        }
    }

    private static ThirdPartyCookieCheck look(Visitor visitor, int port) {
        Page page = visitor.openWindow();
        Navigation navigation = page.navigate(URI.create("http://" + PAGE_HOST + ":" + port + "/"), PATIENCE);
        if (!(navigation instanceof Navigation.Loaded)) {
            return new ThirdPartyCookieCheck(false, "the check's own page did not load: " + navigation);
        }
        Map<String, Object> jar = Map.of("type", "storageKey", "userContext", visitor.userContext());
        boolean seen =
                visitor.channel().send("storage.getCookies", Map.of("partition", jar)).objects("cookies").stream()
                        .anyMatch(cookie -> cookie.text("name").equals(COOKIE)
                                && cookie.text("domain").equals(TRACKER_HOST));
        return seen
                ? new ThirdPartyCookieCheck(true, "")
                : new ThirdPartyCookieCheck(false, "a cookie that a third party set is not in the browser's jar");
    }

    private static void answerPage(HttpExchange exchange, int port) throws IOException {
        byte[] page = ("<!doctype html><title>Third-party cookie check</title><img alt='' src='http://" + TRACKER_HOST
                        + ":" + port + "/pixel'>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        try (exchange) {
            exchange.getResponseBody().write(page);
        }
    }

    /** Without {@code SameSite=None} no browser takes a cookie from a third party; that needs {@code Secure}. */
    private static void answerPixel(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Set-Cookie", COOKIE + "=1; Path=/; SameSite=None; Secure");
        try (exchange) {
            exchange.sendResponseHeaders(204, -1);
        }
    }
}
