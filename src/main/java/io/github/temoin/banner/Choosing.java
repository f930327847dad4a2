package io.github.temoin.banner;

import io.github.temoin.banner.Operation.Result;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes one choice, screen by screen: by the control that does it in one go, else by the switches and what saves them,
 * else by opening the detailed choices.
 */
final class Choosing {

    /** First screen, detailed choices, and what some tools put between and after. */
    private static final int MOST_SCREENS = 5;

    private static final Duration SETTLING = Duration.ofSeconds(2);

    private final Hand hand;
    private final Goal goal;
    private final Intent intent;
    private final List<String> screens = new ArrayList<>();
    private Optional<BannerSighting.Shown> details = Optional.empty();

    Choosing(Hand hand, Goal goal, Intent intent) {
        this.hand = hand;
        this.goal = goal;
        this.intent = intent;
    }

    Operation run(Survey.View start) {
        Survey.View view = start;
        for (int screen = 1; screen <= MOST_SCREENS; screen++) {
            Optional<Candidate> choices = view.choices();
            if (choices.isEmpty()) {
                return ended(Result.NO_BANNER, "no banner shows any more, and the choice was not made");
            }
            Candidate banner = choices.get();
            screens.add(signature(view));
            keepDetails(banner, screen);
            Step step = new Step(banner, view);
            Optional<Operation> end = step.take();
            if (end.isPresent()) {
                return end.get();
            }
            view = hand.watch(SETTLING);
        }
        return ended(Result.OTHER_EFFECT, "after " + MOST_SCREENS + " screens the choice was still not made");
    }

    private void keepDetails(Candidate banner, int screen) {
        if (details.isEmpty() && !banner.reading().toggles().isEmpty()) {
            details = Optional.of(hand.survey().shown(hand.page(), banner, screen));
        }
    }

    private static String signature(Survey.View view) {
        return view.choices()
                .map(banner -> banner.reading().signature().toString())
                .orElse("");
    }

    Operation ended(Result result, String detail) {
        return new Operation(hand.acts(), result, detail, details);
    }

    /** What is done on one screen. */
    private final class Step {

        private final BannerReading reading;
        private final String signature;
        private final boolean recordedBefore = hand.probe().changed();

        Step(Candidate banner, Survey.View view) {
            this.reading = banner.reading();
            this.signature = signature(view);
        }

        /** How the whole ended; nothing where there is another screen. */
        Optional<Operation> take() {
            List<Seen> direct = goal.control().map(reading::controls).orElse(List.of());
            if (!direct.isEmpty()) {
                return direct(direct);
            }
            if (settable()) {
                return set();
            }
            List<Seen> opening = reading.controls(Role.CUSTOMISE);
            if (!opening.isEmpty() && screens.indexOf(signature) == screens.size() - 1) {
                return open(opening.get(0));
            }
            return Optional.of(unable());
        }

        private boolean settable() {
            boolean meant = !(goal instanceof Goal.Only only)
                    || reading.toggles().stream().anyMatch(only::isMeant);
            boolean changeable = reading.toggles().stream()
                    .anyMatch(toggle -> !toggle.locked() && goal.wanted(toggle).isPresent());
            return changeable && meant;
        }

        private Optional<Operation> direct(List<Seen> controls) {
            Seen control = best(controls);
            boolean parts = controls.stream().allMatch(seen -> seen.reading().extent() == LabelReading.Extent.PART);
            if (parts && controls.stream().map(Seen::label).distinct().count() > 1) {
                return Optional.of(ended(Result.AMBIGUOUS, "each of these is about a part only: " + labels(controls)));
            }
            boolean saves = reading.has(Role.SAVE) && !reading.toggles().isEmpty();
            Target target = Target.of(control, control.role(), intent, !recordedBefore, this::changed);
            Hand.Outcome outcome = hand.press(saves ? target.atMost(1) : target);
            if (saves && outcome instanceof Hand.Outcome.Nothing) {
                return set();
            }
            return after(outcome, control, saves);
        }

        private Seen best(List<Seen> controls) {
            return controls.stream()
                    .filter(seen -> seen.reading().extent() == LabelReading.Extent.ALL)
                    .findFirst()
                    .or(() -> controls.stream()
                            .filter(seen -> seen.reading().extent() == LabelReading.Extent.UNSTATED)
                            .findFirst())
                    .orElse(controls.get(0));
        }

        private Optional<Operation> set() {
            Optional<String> trouble = new Switching(hand, goal, intent).set();
            if (trouble.isPresent()) {
                return Optional.of(ended(Result.UNREADABLE, trouble.get()));
            }
            List<Seen> saving = reading.controls(Role.SAVE);
            if (!saving.isEmpty()) {
                Seen control = saving.get(0);
                Target target =
                        Target.of(control, Role.SAVE, intent, !hand.probe().changed(), this::changed);
                return after(hand.press(target), control, false);
            }
            if (hand.probe().changed()) {
                return Optional.of(finish("the switches were set, and took effect at once"));
            }
            List<Seen> closing = reading.controls(Role.CLOSE);
            if (closing.isEmpty()) {
                return Optional.of(ended(
                        Result.NO_SUCH_CONTROL,
                        "the switches were set, and nothing saves them: " + labels(reading.controls())));
            }
            Seen control = closing.get(0);
            return after(hand.press(Target.of(control, Role.CLOSE, intent, true, this::changed)), control, false);
        }

        private Optional<Operation> open(Seen control) {
            Hand.Outcome outcome = hand.press(Target.of(control, Role.CUSTOMISE, intent, false, this::changed));
            return outcome instanceof Hand.Outcome.Worked ? Optional.empty() : Optional.of(failed(outcome, control));
        }

        /** The choice was made where the banner went or the record changed; else another screen came. */
        private Optional<Operation> after(Hand.Outcome outcome, Seen control, boolean toBeSaved) {
            if (outcome instanceof Hand.Outcome.Worked) {
                Survey.View view = hand.watchGone(SETTLING);
                boolean gone =
                        view.choices().isEmpty() || isNotice(view.choices().get());
                boolean recorded = !recordedBefore && hand.probe().changed();
                if (gone || (recorded && !toBeSaved)) {
                    return Optional.of(finish("pressed \"" + control.label() + "\""
                            + (gone ? "" : "; the record changed, and the banner is still there")));
                }
                if (toBeSaved) {
                    return set();
                }
                return Optional.empty();
            }
            return Optional.of(failed(outcome, control));
        }

        private Operation finish(String detail) {
            boolean panel = screens.size() > 1 || intent == Intent.WITHDRAW;
            new Confirmation(hand).dismiss(panel);
            return ended(Result.DONE, detail);
        }

        private Operation failed(Hand.Outcome outcome, Seen control) {
            if (outcome instanceof Hand.Outcome.Covered covered) {
                return ended(Result.COVERED, "\"" + control.label() + "\" lies under " + covered.by());
            }
            if (outcome instanceof Hand.Outcome.Gone) {
                return ended(Result.NO_EFFECT, "\"" + control.label() + "\" went before it could be pressed");
            }
            return ended(Result.NO_EFFECT, "\"" + control.label() + "\" was pressed, and nothing came of it");
        }

        private Operation unable() {
            List<Seen> unclear = reading.unclear();
            if (!unclear.isEmpty()) {
                return ended(
                        Result.AMBIGUOUS, "cannot " + goal.said() + ": not clear what these do: " + labels(unclear));
            }
            boolean understood = reading.controls().stream().anyMatch(seen -> seen.role() != Role.OTHER);
            return understood
                    ? ended(Result.NO_SUCH_CONTROL, "cannot " + goal.said() + " with " + labels(reading.controls()))
                    : ended(Result.AMBIGUOUS, "none of these is understood: " + labels(reading.controls()));
        }

        private boolean changed(Survey.View view) {
            return !signature(view).equals(signature);
        }
    }

    /** What says that a choice was made, and offers none. */
    static boolean isNotice(Candidate banner) {
        BannerReading reading = banner.reading();
        return reading.toggles().isEmpty()
                && !reading.has(Role.ACCEPT)
                && !reading.has(Role.REFUSE)
                && !reading.has(Role.CUSTOMISE);
    }

    private static String labels(List<Seen> controls) {
        return controls.stream().map(seen -> "\"" + seen.label() + "\"").collect(Collectors.joining(", "));
    }
}
