package io.github.temoin.banner;

import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.evidence.Box;
import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.Screenshot;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Presses controls with trusted input, and waits for what comes of it. Its record grows with each act: one hand serves
 * one operation.
 */
final class Hand {

    /** How a press ended. */
    sealed interface Outcome {
        /** It had its effect. */
        record Worked(Survey.View after) implements Outcome {}

        /** It was pressed, and nothing came of it. */
        record Nothing(Survey.View after) implements Outcome {}

        /** Something lay over it until patience ended. */
        record Covered(String by) implements Outcome {}

        /** It went before it could be pressed. */
        record Gone() implements Outcome {}
    }

    /** A handler that is bound answers within this; a page that stirs is given longer. */
    private static final Duration FIRST_ANSWER = Duration.ofMillis(1200);

    private static final Duration SLOW_ANSWER = Duration.ofSeconds(5);

    /** A control that moves is aimed at again, but not for ever. */
    private static final int AIMS = 20;

    private static final Duration PAUSE = Duration.ofMillis(60);

    private final Page page;
    private final Survey survey;
    private final EffectProbe probe;
    private final Deadline deadline;
    private final Clock clock;
    private final Aimer aimer;
    private final Camera camera;
    private final List<Interaction> acts = new ArrayList<>();

    Hand(Page page, Survey survey, EffectProbe probe, Deadline deadline, Clock clock) {
        this.page = page;
        this.survey = survey;
        this.probe = probe;
        this.deadline = deadline;
        this.clock = clock;
        this.aimer = new Aimer(page);
        this.camera = new Camera(page);
    }

    List<Interaction> acts() {
        return List.copyOf(acts);
    }

    Page page() {
        return page;
    }

    EffectProbe probe() {
        return probe;
    }

    Deadline deadline() {
        return deadline;
    }

    Survey survey() {
        return survey;
    }

    /** Looks until what is wanted stands still, at most so long. */
    Survey.View watch(Duration within) {
        return new Watch(survey, page, Survey.View::choices).untilStill(deadline.atMost(within));
    }

    /** Looks until nothing is left to choose, at most so long. */
    Survey.View watchGone(Duration within) {
        return new Watch(survey, page, view -> view.choices().filter(banner -> !Choosing.isNotice(banner)))
                .untilGone(deadline.atMost(within));
    }

    Outcome press(Target target) {
        Optional<Screenshot> before = Optional.empty();
        Instant at = clock.instant();
        String on = path();
        int attempts = 0;
        Survey.View view = survey.read(page);
        while (attempts < target.attempts()) {
            Aim aim = steadyAim(target.point());
            if (!(aim instanceof Aim.At point)) {
                Outcome missed = missed(aim, view);
                if (attempts > 0) {
                    record(target, at, on, attempts, false, before);
                }
                return missed;
            }
            if (before.isEmpty()) {
                at = clock.instant();
                before = picture(point.box());
            }
            page.mouse().move(point.x(), point.y());
            String still = Stir.of(survey.read(page));
            page.mouse().click(point.x(), point.y());
            attempts++;
            Optional<Survey.View> effect = effect(target, still, attempts > 1);
            if (effect.isPresent()) {
                record(target, at, on, attempts, true, before);
                return new Outcome.Worked(effect.get());
            }
            view = survey.read(page);
            if (deadline.over()) {
                break;
            }
        }
        record(target, at, on, attempts, false, before);
        return new Outcome.Nothing(view);
    }

    private static Outcome missed(Aim aim, Survey.View view) {
        if (aim instanceof Aim.Covered covered) {
            return new Outcome.Covered(covered.by());
        }
        return aim instanceof Aim.Gone ? new Outcome.Gone() : new Outcome.Nothing(view);
    }

    /** Waits until the control is uncovered and stands still. */
    private Aim steadyAim(Node.Id point) {
        Aim aim = aimer.at(point);
        for (int i = 0; !deadline.over() && !(aim instanceof Aim.Gone); i++) {
            Patience.pass(PAUSE);
            Aim again = aimer.at(point);
            boolean still = aim instanceof Aim.At first && again instanceof Aim.At second && first.near(second);
            aim = again;
            if (still || (i >= AIMS && aim instanceof Aim.At)) {
                break;
            }
        }
        return aim;
    }

    /** The page as it is once the press had its effect; nothing where it had none. */
    private Optional<Survey.View> effect(Target target, String still, boolean last) {
        List<Survey.View> seen = new ArrayList<>();
        boolean worked = Patience.await(deadline.atMost(FIRST_ANSWER), () -> works(target, seen));
        boolean stirred = !Stir.of(seen.get(seen.size() - 1)).equals(still);
        if (!worked && (stirred || recorded(target))) {
            worked = Patience.await(deadline.atMost(SLOW_ANSWER), () -> works(target, seen));
        }
        // Other scripts of the page write, too: a banner that stands unmoved is pressed once more before that is
        // believed
        return worked || ((last || probe.certain()) && recorded(target))
                ? Optional.of(seen.get(seen.size() - 1))
                : Optional.empty();
    }

    private boolean recorded(Target target) {
        return target.decides() && probe.changed();
    }

    private boolean works(Target target, List<Survey.View> seen) {
        Survey.View now = survey.read(page);
        seen.add(now);
        return target.worked().test(now);
    }

    private void record(
            Target target, Instant at, String on, int attempts, boolean effective, Optional<Screenshot> before) {
        Optional<Screenshot> after = effective ? camera.take(Optional.empty()) : Optional.empty();
        acts.add(new Interaction(
                at, target.intent(), target.role(), target.label(), on, attempts, effective, before, after));
    }

    private Optional<Screenshot> picture(Box marked) {
        return camera.take(Optional.of(marked));
    }

    private String path() {
        try {
            String path = URI.create(page.url()).getPath();
            return path == null || path.isEmpty() ? "/" : path;
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
