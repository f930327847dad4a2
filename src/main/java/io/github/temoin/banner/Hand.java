package io.github.temoin.banner;

import io.github.temoin.browser.CommandRefused;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Prompts;
import io.github.temoin.browser.ScriptFailed;
import io.github.temoin.evidence.Interaction;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Presses controls with trusted input, and waits for what comes of it. Its record grows with each act: one hand serves
 * one operation.
 */
final class Hand {

    /** How a press ended. */
    sealed interface Outcome {
        /** It had its effect. */
        record Worked(Survey.View after) implements Outcome {}

        /** It was pressed, and nothing came of it; or it could not be reached at all. */
        record Nothing() implements Outcome {}

        /** Something lay over it until patience ended. */
        record Covered(String by) implements Outcome {}

        /** It went before it could be pressed. */
        record Gone() implements Outcome {}
    }

    /** Between two looks at what came of an act: each has the whole page measured. */
    static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Page page;
    private final EffectProbe probe;
    private final Deadline deadline;
    private final Clock clock;
    private final List<Interaction> acts = new ArrayList<>();
    private Survey survey;

    Hand(Page page, Survey survey, EffectProbe probe, Deadline deadline, Clock clock) {
        this.page = page;
        this.survey = survey;
        this.probe = probe;
        this.deadline = deadline;
        this.clock = clock;
    }

    List<Interaction> acts() {
        return List.copyOf(acts);
    }

    Page page() {
        return page;
    }

    /** Whether the record has changed; no, as long as the page is on its way to another and cannot be asked. */
    boolean recorded() {
        try {
            return probe.changed();
        } catch (CommandRefused | ScriptFailed e) {
            return false;
        }
    }

    boolean recordIsCertain() {
        return probe.certain();
    }

    Deadline deadline() {
        return deadline;
    }

    Survey survey() {
        return survey;
    }

    Clock clock() {
        return clock;
    }

    /** Whatever stands in the place of this banner from now on is its next screen. */
    void follow(Candidate banner) {
        survey = survey.following(banner);
    }

    /** The detailed choices are asked for, by what stands in no banner. */
    void open() {
        survey = survey.opened();
    }

    Survey.View look() {
        return survey.read(page);
    }

    /** Looks until what lets one choose stands still, at most so long. */
    Survey.View watch(Duration within) {
        return new Watch(survey, page, Survey.View::choices).untilStill(deadline.atMost(within));
    }

    /** Looks until one candidate is not there any more, at most so long. */
    Survey.View watchGone(Candidate banner, Duration within) {
        return new Watch(survey, page, view -> view.offering().stream()
                        .filter(other -> other.isAt(banner) && !other.isNotice())
                        .findFirst())
                .untilGone(deadline.atMost(within));
    }

    Outcome press(Target target) {
        return press(target, () -> true);
    }

    /** @param confirmed whether what came of it was what was meant, asked once something came of it */
    Outcome press(Target target, BooleanSupplier confirmed) {
        try (Prompts.Expecting questions = page.prompts()
                .expecting(question -> target.decides()
                        && AskedBack.confirms(question, target.role(), target.label(), survey.vocabulary()))) {
            Press press = new Press(this, target);
            Outcome outcome = press.go();
            if (outcome instanceof Outcome.Worked && !confirmed.getAsBoolean()) {
                outcome = new Outcome.Nothing();
            }
            Optional<Interaction> act = press.act(outcome instanceof Outcome.Worked);
            act.ifPresent(acts::add);
            act.ifPresent(done -> questions.asked().stream()
                    .distinct()
                    .map(asked -> answerTo(asked, done))
                    .forEach(acts::add));
            return outcome;
        }
    }

    /** An answer to a question is an act like the press that it was asked for: whoever is asked back has more to do. */
    private static Interaction answerTo(Prompts.Asked asked, Interaction press) {
        return new Interaction(
                press.at(),
                press.intent(),
                press.role(),
                asked.question().strip(),
                press.page(),
                1,
                asked.agreed(),
                Optional.empty(),
                Optional.empty());
    }
}
