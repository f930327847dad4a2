package io.github.temoin.banner;

import io.github.temoin.browser.Patience;
import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.Screenshot;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Presses one control, again while its handler binds late, but never again once it had its effect. */
final class Press {

    /** A handler that is bound answers within this; a page that stirs is given longer. */
    private static final Duration FIRST_ANSWER = Duration.ofMillis(1200);

    private static final Duration SLOW_ANSWER = Duration.ofSeconds(5);

    /** A control that moves is aimed at again, but not for ever. */
    private static final int AIMS = 20;

    /** A banner that is built anew all the time is followed, but not for ever. */
    private static final int FOLLOWS = 10;

    private static final Duration PAUSE = Duration.ofMillis(60);

    private final Hand hand;
    private final Target target;
    private final Aimer aimer;
    private final Camera camera;
    private final String on;
    private Node.Id place;
    private Survey.View view;
    private Optional<Instant> pressed = Optional.empty();
    private Optional<Screenshot> before = Optional.empty();
    private int attempts;

    Press(Hand hand, Target target) {
        this.hand = hand;
        this.target = target;
        this.aimer = new Aimer(hand.page());
        this.camera = new Camera(hand.page());
        this.on = path(hand.page().url());
        this.place = target.point();
        this.view = hand.look();
    }

    Hand.Outcome go() {
        int follows = 0;
        while (attempts < target.attempts()) {
            Aim aim = steadyAim();
            view = hand.look();
            if (workedLate()) {
                return new Hand.Outcome.Worked(view);
            }
            boolean renamed = isRenamed();
            if ((aim instanceof Aim.Gone || renamed) && follows < FOLLOWS && follow()) {
                follows++;
                continue;
            }
            if (renamed) {
                return attempts > 0 ? new Hand.Outcome.Nothing() : new Hand.Outcome.Gone();
            }
            if (!(aim instanceof Aim.At point)) {
                return missed(aim);
            }
            if (pressAt(point)) {
                return new Hand.Outcome.Worked(view);
            }
            if (hand.deadline().over()) {
                break;
            }
        }
        return recorded() ? new Hand.Outcome.Worked(view) : new Hand.Outcome.Nothing();
    }

    /** What is written down of it; nothing where it was never pressed. */
    Optional<Interaction> act(boolean effective) {
        Optional<Screenshot> after = effective ? camera.take(Optional.empty()) : Optional.empty();
        return pressed.map(at -> new Interaction(
                at, target.intent(), target.role(), target.label(), on, attempts, effective, before, after));
    }

    private boolean pressAt(Aim.At point) {
        if (before.isEmpty()) {
            before = camera.take(Optional.of(point.box()));
        }
        hand.page().mouse().move(point.x(), point.y());
        String still = Stir.of(hand.look());
        pressed = pressed.or(() -> Optional.of(hand.clock().instant()));
        touch(point);
        attempts++;
        return answered(still);
    }

    private void touch(Aim.At point) {
        Touch touch = target.touch();
        if (touch instanceof Touch.Item one) {
            new ListItem(hand.page(), place).take(one.item());
        } else if (touch instanceof Touch.Slide slide) {
            new Slider(hand.page(), place).move(slide.up(), attempts, point);
        } else {
            hand.page().mouse().click(point.x(), point.y());
        }
    }

    /** Waits until the control is uncovered and stands still, or until an earlier press turns out to have worked. */
    private Aim steadyAim() {
        Aim aim = aimer.at(place);
        for (int i = 0; !hand.deadline().over() && !(aim instanceof Aim.Gone); i++) {
            Patience.pass(PAUSE);
            Aim again = aimer.at(place);
            boolean still = aim instanceof Aim.At first && again instanceof Aim.At second && first.near(second);
            aim = again;
            if (still || (i >= AIMS && aim instanceof Aim.At)) {
                break;
            }
            if (attempts > 0 && !(aim instanceof Aim.At) && target.worked().test(hand.look())) {
                break;
            }
        }
        return aim;
    }

    private boolean workedLate() {
        return attempts > 0 && target.worked().test(view);
    }

    /** Whether what stands there now says something else: it may do something else, too. */
    private boolean isRenamed() {
        return view.offering().stream()
                .flatMap(banner -> banner.reading().controls().stream())
                .filter(control -> Target.pointOf(control.node()).equals(place))
                .anyMatch(control -> !control.label().equals(target.label()));
    }

    /** Finds the control again in a banner that was built anew. */
    private boolean follow() {
        Optional<Node.Id> again = view.offering().stream()
                .flatMap(banner -> banner.reading().controls(target.role()).stream())
                .filter(control -> control.label().equals(target.label()))
                .map(control -> Target.pointOf(control.node()))
                .findFirst();
        again.ifPresent(found -> place = found);
        return again.isPresent();
    }

    private Hand.Outcome missed(Aim aim) {
        if (aim instanceof Aim.Covered covered) {
            return new Hand.Outcome.Covered(covered.by());
        }
        return aim instanceof Aim.Gone ? new Hand.Outcome.Gone() : new Hand.Outcome.Nothing();
    }

    /** Whether the press had its effect; leaves the page as it then is. */
    private boolean answered(String still) {
        BooleanSupplier answer = () -> works() || keptInPlace(still);
        boolean worked = Patience.await(hand.deadline().atMost(FIRST_ANSWER), Hand.BETWEEN_LOOKS, answer);
        boolean kept = recorded();
        if (!worked && (kept ? !target.stays() : stirred(still))) {
            worked = Patience.await(hand.deadline().atMost(SLOW_ANSWER), Hand.BETWEEN_LOOKS, answer);
        }
        // Other scripts of the page write, too: a banner that stands unmoved is pressed once more before that is
        // believed
        boolean enough = attempts > 1 || attempts == target.attempts() || hand.recordIsCertain();
        return worked || (enough && recorded());
    }

    /** What is part of the page stays; that it says something, and the record has changed, is all there is to see. */
    private boolean keptInPlace(String still) {
        return target.stays() && recorded() && (stirred(still) || hand.recordIsCertain());
    }

    private boolean stirred(String still) {
        return !Stir.of(view).equals(still);
    }

    private boolean works() {
        view = hand.look();
        return target.worked().test(view);
    }

    private boolean recorded() {
        return target.decides() && hand.recorded();
    }

    private static String path(String url) {
        try {
            String path = URI.create(url).getPath();
            return path == null || path.isEmpty() ? "/" : path;
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
