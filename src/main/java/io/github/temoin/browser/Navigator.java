package io.github.temoin.browser;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a window to addresses. */
final class Navigator {
    private static final Pattern NET_ERROR = Pattern.compile("net::ERR_\\w+");
    /** What the browser says where a page took itself elsewhere while it was loading. */
    private static final Pattern OVERTAKEN =
            Pattern.compile("navigation (canceled|cancelled|aborted)|concurrent navigation");

    private static final String ERROR_PAGE = "chrome-error:";
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final BidiChannel channel;
    private final String context;

    Navigator(BidiChannel channel, String context) {
        this.channel = channel;
        this.context = context;
    }

    Navigation navigate(URI address, Duration timeout) {
        return run(
                "browsingContext.navigate",
                Map.of("context", context, "url", address.toString(), "wait", "complete"),
                timeout,
                address.toString());
    }

    Navigation reload(Duration timeout) {
        return run("browsingContext.reload", Map.of("context", context, "wait", "complete"), timeout, url());
    }

    private Navigation run(String method, Map<String, ?> params, Duration timeout, String wanted) {
        long deadline = System.nanoTime() + timeout.toNanos();
        try {
            BidiObject result = channel.send(method, params, timeout);
            return new Navigation.Loaded(result.findText("url").orElse(wanted));
        } catch (CommandTimedOut e) {
            return new Navigation.Unfinished(look().map(Document::url).orElse(wanted), timeout);
        } catch (CommandRefused e) {
            Optional<String> error = netError(e.reason());
            if (error.isPresent()) {
                return new Navigation.Failed(wanted, error.get());
            }
            if (OVERTAKEN.matcher(e.reason()).find()) {
                return follow(deadline, timeout, wanted);
            }
            throw e;
        }
    }

    /** Wait for the document that the page went to instead. */
    private Navigation follow(long deadline, Duration timeout, String wanted) {
        Optional<Document> last = Optional.empty();
        while (System.nanoTime() < deadline) {
            Optional<Document> now = look();
            if (now.isPresent() && now.get().complete() && now.equals(last)) {
                String url = now.get().url();
                return url.startsWith(ERROR_PAGE)
                        ? new Navigation.Failed(wanted, "the page it went on to did not load")
                        : new Navigation.Loaded(url);
            }
            last = now;
            Patience.pass(PAUSE);
        }
        return new Navigation.Unfinished(last.map(Document::url).orElse(wanted), timeout);
    }

    private record Document(String url, boolean complete) {}

    /** The document in the window; nothing while there is none to be asked. */
    private Optional<Document> look() {
        try {
            BidiObject answer = channel.send(
                    "script.evaluate",
                    Map.of(
                            "expression",
                            "document.readyState + ' ' + location.href",
                            "awaitPromise",
                            false,
                            "target",
                            Map.of("context", context, "sandbox", ScriptCalls.OWN_WORLD.orElseThrow())),
                    LOOK);
            String[] parts = answer.findText("result", "value").orElse("").split(" ", 2);
            return parts.length == 2
                    ? Optional.of(new Document(parts[1], parts[0].equals("complete")))
                    : Optional.empty();
        } catch (CommandRefused | CommandTimedOut e) {
            return Optional.empty();
        }
    }

    static Optional<String> netError(String reason) {
        Matcher match = NET_ERROR.matcher(reason);
        return match.find() ? Optional.of(match.group()) : Optional.empty();
    }

    String url() {
        return channel.send("browsingContext.getTree", Map.of("root", context, "maxDepth", 0))
                .objects("contexts")
                .get(0)
                .text("url");
    }
}
