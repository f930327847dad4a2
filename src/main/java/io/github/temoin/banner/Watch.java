package io.github.temoin.banner;

import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.evidence.Box;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Looks at a page again and again until its banner stands still. */
final class Watch {

    /** Between two looks that must agree. */
    private static final Duration PAUSE = Duration.ofMillis(150);

    /** Half a pixel of rounding is no movement. */
    private static final double STILL = 1.5;

    private final Survey survey;
    private final Page page;
    private final Function<Survey.View, Optional<Candidate>> wanted;

    /** @param wanted what must stand still */
    Watch(Survey survey, Page page, Function<Survey.View, Optional<Candidate>> wanted) {
        this.survey = survey;
        this.page = page;
        this.wanted = wanted;
    }

    /** The view in which it stood still; else the last one. */
    Survey.View untilStill(Duration within) {
        return until(within, this::isStill);
    }

    /** The first view without it; else the last one. */
    Survey.View untilGone(Duration within) {
        return until(within, (before, now) -> wanted.apply(now).isEmpty());
    }

    private Survey.View until(Duration within, BiPredicate<Survey.View, Survey.View> end) {
        Deadline deadline = Deadline.in(within);
        Survey.View last = survey.read(page);
        while (!deadline.over()) {
            Patience.pass(PAUSE);
            Survey.View now = survey.read(page);
            if (end.test(last, now)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private boolean isStill(Survey.View before, Survey.View now) {
        Optional<Candidate> earlier = wanted.apply(before);
        Optional<Candidate> later = wanted.apply(now);
        return earlier.isPresent()
                && later.isPresent()
                && earlier.get()
                        .reading()
                        .signature()
                        .equals(later.get().reading().signature())
                && near(box(earlier.get()), box(later.get()));
    }

    private static Box box(Candidate candidate) {
        return candidate.reading().container().box();
    }

    private static boolean near(Box one, Box other) {
        return Math.abs(one.x() - other.x()) < STILL
                && Math.abs(one.y() - other.y()) < STILL
                && Math.abs(one.width() - other.width()) < STILL
                && Math.abs(one.height() - other.height()) < STILL;
    }
}
