package io.github.temoin.proof;

import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.evidence.Visit;
import io.github.temoin.portal.lab.Truth;
import io.github.temoin.portal.lab.Way;
import java.util.Set;

/**
 * One thing that the recorder tells of a page of the lab, in the words of the truth.
 *
 * @param name of a request its whole path
 * @param fate {@code kept}, {@code passed}, {@code asked}, or the browser's reason for refusing it
 */
record Sighting(String kind, String name, String host, Step step, Origin origin, String fate) {

    /** Kinds whose names are paths. */
    private static final Set<String> PATHS =
            Set.of("request", "beacon", "websocket", "webrtc", "connection", "etag", "serviceWorker");

    static Sighting of(Life life, Visit visit) {
        return new Sighting(
                life.key().kind().word(),
                life.key().name(),
                life.key().host().name(),
                life.first().step(),
                life.origin(),
                fate(life, visit));
    }

    static Sighting of(Exchange exchange, Step step) {
        return new Sighting(
                kind(exchange),
                exchange.address().path(),
                exchange.address().host().orElseThrow().name(),
                step,
                exchange.initiator(),
                "kept");
    }

    /** Whether it is the thing, whoever did it and whatever became of it. */
    boolean isThing(Truth truth, Way way) {
        return kind.equals(truth.kind())
                && name.equals(nameOf(truth, way))
                && host.equals(truth.host())
                && fate.startsWith("EXCLUDE") == truth.isRefused();
    }

    /** Whether all is told as it was. */
    boolean tells(Truth truth, Way way) {
        return isThing(truth, way)
                && fate.equals(truth.fate())
                && step == stepOf(truth)
                && (isOriginOf(truth, way)
                        || truth.unseen()
                                .filter(unseen -> unseen.part().equals("origin"))
                                .isPresent());
    }

    private boolean isOriginOf(Truth truth, Way way) {
        if (truth.origin().equals("?")) {
            return true;
        }
        String[] words = truth.origin().split(" ", 2);
        String[] place = words[1].split(":", 2);
        boolean anywhere = place[0].equals("*");
        String path = way.path() + (place[0].equals(".") ? "" : place[0]);
        return origin.how().word().equals(words[0])
                && (anywhere
                        || origin.address()
                                .filter(address -> address.path().equals(path))
                                .isPresent())
                && (place.length == 1 || origin.line() == Integer.parseInt(place[1]));
    }

    private static String nameOf(Truth truth, Way way) {
        if (!PATHS.contains(truth.kind()) || truth.name().equals("/")) {
            return truth.name();
        }
        return way.path() + (truth.name().equals(".") ? "" : truth.name());
    }

    private static Step stepOf(Truth truth) {
        return LabVisit.step(truth.moment());
    }

    private static String fate(Life life, Visit visit) {
        return switch (life.fate()) {
            case KEPT -> "kept";
            case PASSED -> "passed";
            case ASKED -> "asked";
            case REFUSED ->
                visit.moments().stream()
                        .map(Moment::storeChanges)
                        .flatMap(changes -> changes.stream())
                        .filter(change -> change.kind() == StoreChange.Kind.REFUSED)
                        .filter(change -> change.cookie().key().equals(life.key()))
                        .map(StoreChange::reason)
                        .findFirst()
                        .orElse("EXCLUDE");
        };
    }

    private static String kind(Exchange exchange) {
        String scheme = exchange.address().scheme();
        if (scheme.startsWith("stun") || scheme.startsWith("turn")) {
            return "webrtc";
        }
        return switch (exchange.destination()) {
            case "beacon", "websocket", "webrtc" -> exchange.destination();
            case "preconnect" -> "connection";
            default -> "request";
        };
    }

    @Override
    public String toString() {
        return "%s | %s | %s | %s | %s %s:%d | %s"
                .formatted(
                        kind,
                        name.length() > 60 ? name.substring(0, 60) + "…" : name,
                        host,
                        step.word(),
                        origin.how().word(),
                        origin.address().map(address -> address.path()).orElse("?"),
                        origin.line(),
                        fate);
    }
}
