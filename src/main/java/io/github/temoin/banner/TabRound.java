package io.github.temoin.banner;

import io.github.temoin.browser.Key;
import io.github.temoin.browser.Patience;
import io.github.temoin.evidence.KeyboardTour.Round;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Goes from stop to stop with the Tab key until the banner's controls were reached, or the page has no other stop. */
final class TabRound {

    /** Beyond that many presses a visitor has long given up; it is not judged, only not gone on with. */
    private static final int MOST_PRESSES = 250;

    /** A player or a date field is passed with several presses. */
    private static final int MOST_IN_ONE_PLACE = 12;

    private static final Duration DRAWING = Duration.ofMillis(350);

    private final KeyFocus focus;
    private final Optional<FocusRing> ring;
    private final Set<Node.Id> wanted;
    private final Map<Node.Id, Integer> reached = new HashMap<>();
    private final Map<Node.Id, Boolean> shows = new HashMap<>();
    private boolean leftBanner;

    private TabRound(KeyFocus focus, Optional<FocusRing> ring, Set<Node.Id> wanted) {
        this.focus = focus;
        this.ring = ring;
        this.wanted = Set.copyOf(wanted);
    }

    /** Goes to all of them, and looks how each is drawn with the focus. */
    static TabRound looking(KeyFocus focus, FocusRing ring, Set<Node.Id> wanted) {
        return new TabRound(focus, Optional.of(ring), wanted);
    }

    /** Goes to one control, as one does who knows the way; false where Tab does not lead there. */
    static boolean leadsTo(KeyFocus focus, Node.Id control) {
        return new TabRound(focus, Optional.empty(), Set.of(control)).go() == Round.COMPLETE;
    }

    /** After how many presses a control had the focus. */
    OptionalInt presses(Node.Id control) {
        return reached.containsKey(control) ? OptionalInt.of(reached.get(control)) : OptionalInt.empty();
    }

    /** Whether a control looks different with the focus; empty where it was not reached, or it could not be told. */
    Optional<Boolean> shows(Node.Id control) {
        return Optional.ofNullable(shows.get(control));
    }

    Round go() {
        Optional<Node.Id> start = ring.flatMap(one -> focus.now().control());
        Round round = goOn(start);
        start.ifPresent(this::lookBack);
        return round;
    }

    /** A control that had the focus from the start is compared with how it looks once the focus has gone. */
    private void lookBack(Node.Id control) {
        if (isAt(focus.now(), control)) {
            focus.press(Key.TAB);
        }
        KeyFocus.Place away = focus.everything();
        if (!isAt(away, control)) {
            look(control, away);
        }
    }

    private static boolean isAt(KeyFocus.Place place, Node.Id control) {
        return place.control().filter(control::equals).isPresent();
    }

    private Round goOn(Optional<Node.Id> start) {
        Set<String> places = new HashSet<>();
        KeyFocus.Place now = focus.now();
        int stayed = 0;
        for (int presses = 0; presses <= MOST_PRESSES; presses++) {
            note(now, presses, start);
            if (reached.keySet().containsAll(wanted)) {
                return Round.COMPLETE;
            }
            now.place().ifPresent(places::add);
            focus.press(Key.TAB);
            KeyFocus.Place next = focus.now();
            stayed = next.place().equals(now.place()) && !next.onFrame() ? stayed + 1 : 0;
            if (stayed >= MOST_IN_ONE_PLACE) {
                return next.place().isPresent() ? Round.STUCK : Round.WENT_ROUND;
            }
            boolean again = next.place().filter(places::contains).isPresent();
            if (again && stayed == 0 && !next.onFrame()) {
                return leftBanner ? Round.WENT_ROUND : Round.CONFINED;
            }
            now = next;
        }
        return Round.CUT_SHORT;
    }

    private void note(KeyFocus.Place place, int presses, Optional<Node.Id> start) {
        leftBanner |= !place.inside() && presses > 0;
        place.control().filter(control -> !reached.containsKey(control)).ifPresent(control -> {
            reached.put(control, presses);
            if (!start.equals(Optional.of(control))) {
                look(control, place);
            }
        });
    }

    private void look(Node.Id control, KeyFocus.Place place) {
        ring.flatMap(one -> shows(one, control, place)).ifPresent(shown -> shows.put(control, shown));
    }

    /** What fades in is given its time. */
    private Optional<Boolean> shows(FocusRing drawn, Node.Id control, KeyFocus.Place place) {
        if (drawn.differs(control, place)) {
            return Optional.of(true);
        }
        Patience.pass(DRAWING);
        KeyFocus.Place later = focus.everything();
        return drawn.differs(control, later) ? Optional.of(true) : drawn.looksDifferent(control, later);
    }
}
