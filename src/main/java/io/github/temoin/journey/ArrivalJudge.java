package io.github.temoin.journey;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.Navigation;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.browser.ScriptFailed;
import io.github.temoin.evidence.Arrival;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.web.Host;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells whether the portal itself arrived: a 2xx response of HTML from the portal's host, with visible text, and the
 * suite's marker in it. Without a marker, none of the known signs of a wall or a maintenance page may show, and the
 * arrival is told as guessed.
 */
final class ArrivalJudge {

    /** Pages that a script draws have no text at first. */
    private static final Duration DRAWING = Duration.ofSeconds(8);

    private static final String LOOK = """
            () => {
              const entry = performance.getEntriesByType('navigation')[0];
              return {
                status: entry ? (entry.responseStatus || 0) : 0,
                type: document.contentType,
                text: (document.title + '\\n' + (document.body ? document.body.innerText : '')).slice(0, 200000),
                visible: document.body ? document.body.innerText.trim().length : 0
              };
            }""";

    private final Destination destination;
    private final ArrivalSigns signs;

    ArrivalJudge(Destination destination, ArrivalSigns signs) {
        this.destination = destination;
        this.signs = signs;
    }

    /** Judges a navigation; waits for a page that a script draws. */
    Arrival judge(Page page, Navigation navigation) {
        if (navigation instanceof Navigation.Failed failed) {
            return failure(failed.error());
        }
        Looking looking = new Looking(page);
        Patience.await(DRAWING, looking::settled);
        if (looking.last.arrived() && navigation instanceof Navigation.Unfinished unfinished) {
            // Most of the page may be there, but what loads last may be just the tracker.
            return new Arrival.Missed(Obstacle.TIMEOUT, unfinished.waited().toSeconds() + " s");
        }
        return looking.last;
    }

    private Arrival failure(String error) {
        Obstacle obstacle = error.contains("ERR_UNSAFE_PORT") ? Obstacle.BLOCKED_PORT : Obstacle.UNREACHABLE;
        return new Arrival.Missed(obstacle, error);
    }

    private Arrival lookAt(Page page) {
        BidiObject seen = page.evaluate(LOOK);
        int status = (int) seen.number("status");
        String text = normalised(seen.text("text"));
        String type = seen.text("type");
        Optional<Host> host = Host.ofAddress(page.url());
        if (host.isEmpty()) {
            return new Arrival.Missed(Obstacle.UNREACHABLE, page.url());
        }
        if (!isPortal(host.get())) {
            return new Arrival.Missed(Obstacle.OTHER_HOST, host.get().name());
        }
        if (status != 0 && (status < 200 || status > 299)) {
            return new Arrival.Missed(signs.obstacleIn(text).orElse(Obstacle.STATUS), "HTTP " + status);
        }
        if (!type.equals("text/html") && !type.equals("application/xhtml+xml")) {
            return new Arrival.Missed(Obstacle.NOT_HTML, type);
        }
        if (seen.number("visible") == 0) {
            return new Arrival.Missed(Obstacle.EMPTY, "");
        }
        return judgeText(status, text);
    }

    private Arrival judgeText(int status, String text) {
        Optional<String> marker = destination.suite().marker();
        if (marker.isPresent()) {
            return text.contains(normalised(marker.get()))
                    ? new Arrival.Arrived(status, false)
                    : new Arrival.Missed(signs.obstacleIn(text).orElse(Obstacle.MARKER_MISSING), marker.get());
        }
        return signs.obstacleIn(text)
                .<Arrival>map(obstacle -> new Arrival.Missed(obstacle, ""))
                .orElseGet(() -> new Arrival.Arrived(status, true));
    }

    private boolean isPortal(Host host) {
        return withoutWww(host).equals(withoutWww(destination.host()));
    }

    private static String withoutWww(Host host) {
        return host.name().startsWith("www.") ? host.name().substring(4) : host.name();
    }

    private static String normalised(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** Looks again while the page may still be drawing itself; a document that is being replaced cannot be asked. */
    private final class Looking {

        private final Page page;
        private Arrival last = new Arrival.Missed(Obstacle.EMPTY, "");

        Looking(Page page) {
            this.page = page;
        }

        boolean settled() {
            try {
                last = lookAt(page);
            } catch (ScriptFailed replaced) {
                last = new Arrival.Missed(Obstacle.EMPTY, "its script was gone");
            }
            return last.arrived() || !mayStillDraw();
        }

        private boolean mayStillDraw() {
            return last instanceof Arrival.Missed missed
                    && switch (missed.obstacle()) {
                        case EMPTY, MARKER_MISSING -> true;
                        // Some walls let a browser through after a moment of thought.
                        case BOT_WALL -> true;
                        default -> false;
                    };
        }
    }
}
