package io.github.temoin.banner;

import io.github.temoin.banner.LabelReading.Extent;
import io.github.temoin.banner.Operation.Result;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is done on one screen of a banner: the choice by the control that makes it in one go, else by the switches and
 * what saves them, else the detailed choices are opened.
 */
final class Screen {

    /** What came of it. */
    sealed interface Turn {}

    /** The choice was made. */
    record Made(String detail) implements Turn {}

    /**
     * Another screen has come.
     *
     * @param opened whether the detailed choices were asked for, and nothing else done
     */
    record Next(boolean opened) implements Turn {}

    /** There is no way on. */
    record Ended(Result result, String detail) implements Turn {}

    private static final Duration SETTLING = Duration.ofSeconds(2);

    private final Hand hand;
    private final Goal goal;
    private final Intent intent;
    private final Candidate banner;
    private final BannerReading reading;
    private final Optional<Question> question;
    private final Exploring exploring;
    private final boolean known;
    private final boolean series;
    private final boolean recordedBefore;

    /**
     * @param known whether this screen was there before: then opening the detailed choices led nowhere
     * @param series whether it is one of several steps, of which the last does not say so
     */
    Screen(Hand hand, Goal goal, Intent intent, Candidate banner, boolean known, boolean series, Exploring exploring) {
        this.hand = hand;
        this.goal = goal;
        this.intent = intent;
        this.banner = banner;
        this.reading = banner.reading();
        this.question = Question.of(reading, hand.survey().vocabulary());
        this.known = known;
        this.series = series;
        this.exploring = exploring;
        this.recordedBefore = hand.recorded();
    }

    Turn take(Survey.View view) {
        if (question.isPresent()
                && goal instanceof Goal.Only
                && question.get().category().isEmpty()) {
            return new Ended(Result.AMBIGUOUS, "what is asked about cannot be told");
        }
        String before = view.signature();
        List<Seen> direct = direct();
        if (!direct.isEmpty()) {
            return decide(direct, before);
        }
        if (settable()) {
            return set();
        }
        List<Seen> opening = reading.controls(Role.CUSTOMISE);
        if (!opening.isEmpty() && !known) {
            return open(opening.get(0), before);
        }
        if (exploring.openNext(banner)) {
            return new Next(true);
        }
        List<Seen> onward = reading.onward();
        return onward.isEmpty() ? unable() : open(onward.get(0), before);
    }

    private Turn open(Seen control, String before) {
        Hand.Outcome outcome =
                hand.press(Target.of(control, Role.CUSTOMISE, intent, false, later -> changed(later, before)));
        return outcome instanceof Hand.Outcome.Worked ? new Next(true) : failed(outcome, control);
    }

    /** The controls that make the choice in one go; where nothing accepts by its words, the one that says "OK". */
    private List<Seen> direct() {
        List<Seen> meant = goal.control()
                .or(() -> question.flatMap(Question::category).map(goal::answer))
                .map(reading::controls)
                .orElse(List.of());
        if (meant.isEmpty() && goal instanceof Goal.Only only) {
            return sole(only);
        }
        boolean accepting = goal.control().filter(Role.ACCEPT::equals).isPresent();
        return meant.isEmpty() && accepting && reading.onlyInforms() ? reading.controls(Role.ACKNOWLEDGE) : meant;
    }

    /** "Only statistics", as one of several answers. */
    private List<Seen> sole(Goal.Only only) {
        return reading.controls().stream()
                .filter(seen -> seen.role() == Role.OTHER
                        && hand.survey()
                                .vocabulary()
                                .sole(seen.label())
                                .filter(only.category()::equals)
                                .isPresent())
                .toList();
    }

    /** In a series each step is set, be it about what is meant or not. */
    private boolean settable() {
        if (goal.mustBeSaved()) {
            // Without a switch, "valider" may accept
            return (reading.has(Role.SAVE) && reading.hasSettings())
                    || (series && !reading.onward().isEmpty());
        }
        return reading.levels().stream().anyMatch(group -> goal.level(group).isPresent())
                || ((series || reading.toggles().stream().anyMatch(goal::isMeant))
                        && reading.toggles().stream()
                                .anyMatch(toggle ->
                                        !toggle.locked() && goal.wanted(toggle).isPresent()));
    }

    private Turn decide(List<Seen> controls, String before) {
        boolean parts = controls.stream().allMatch(seen -> seen.reading().extent() == Extent.PART);
        if (parts && controls.stream().map(Seen::label).distinct().count() > 1) {
            return new Ended(Result.AMBIGUOUS, "each of these is about a part only: " + labels(controls));
        }
        Seen control = best(controls);
        boolean saves = reading.has(Role.SAVE) && reading.hasSettings();
        boolean levelled =
                reading.levels().stream().anyMatch(group -> goal.level(group).isPresent());
        if (levelled && control.reading().extent() != Extent.ALL) {
            Optional<String> trouble = new Switching(hand, goal, intent, banner).set();
            if (trouble.isPresent()) {
                return new Ended(Result.UNREADABLE, trouble.get());
            }
        }
        Target target = Target.of(control, control.role(), intent, !recordedBefore, later -> changed(later, before));
        Hand.Outcome outcome = hand.press(saves ? target.atMost(1) : target);
        if (saves && outcome instanceof Hand.Outcome.Nothing) {
            return set();
        }
        if (!(outcome instanceof Hand.Outcome.Worked)) {
            return failed(outcome, control);
        }
        Turn turn = after(control);
        return saves && turn instanceof Next && isStillThere() ? set() : turn;
    }

    private static Seen best(List<Seen> controls) {
        return controls.stream()
                .filter(seen -> seen.reading().extent() == Extent.ALL)
                .findFirst()
                .or(() -> controls.stream()
                        .filter(seen -> seen.reading().extent() == Extent.UNSTATED)
                        .findFirst())
                .orElse(controls.get(0));
    }

    private boolean isStillThere() {
        return hand.look().offering().stream().anyMatch(other -> other.isAt(banner));
    }

    private Turn set() {
        Optional<Seen> slider = reading.controls().stream()
                .filter(seen -> seen.node().role().equals("slider"))
                .findFirst();
        if (slider.isPresent()) {
            return new Ended(Result.UNREADABLE, "what \"" + slider.get().node().name() + "\" is set to cannot be told");
        }
        Optional<String> trouble = new Switching(hand, goal, intent, banner)
                .set()
                .or(() -> exploring.eachSection(
                        banner, section -> new Switching(hand, goal, intent, section).setSwitches()));
        if (trouble.isPresent()) {
            return new Ended(Result.UNREADABLE, trouble.get());
        }
        // What saves may be locked until something was set
        BannerReading now = hand.look().again(banner).map(Candidate::reading).orElse(reading);
        List<Seen> saving = now.has(Role.SAVE) ? now.controls(Role.SAVE) : now.onward();
        if (saving.isEmpty() && hand.recorded()) {
            return new Made("the switches were set, and took effect at once");
        }
        List<Seen> ending = saving.isEmpty() && !goal.mustBeSaved() ? now.controls(Role.CLOSE) : saving;
        if (ending.isEmpty()) {
            return new Ended(
                    Result.NO_SUCH_CONTROL, "the switches were set, and nothing saves them: " + labels(now.controls()));
        }
        Seen control = ending.get(0);
        String before = hand.look().signature();
        Target target = Target.of(control, control.role(), intent, !hand.recorded(), later -> changed(later, before));
        Hand.Outcome outcome = hand.press(target.staying(isPartOfPage()));
        return outcome instanceof Hand.Outcome.Worked ? after(control) : failed(outcome, control);
    }

    private boolean isPartOfPage() {
        return banner.layer() == Layer.WITHIN;
    }

    /** The choice was made where the banner went or the record changed; else another screen has come. */
    private Turn after(Seen control) {
        boolean goesOn = question.filter(asked -> !asked.progress().isLast()).isPresent();
        boolean stays = goesOn || (isPartOfPage() && hand.recorded());
        Survey.View view = stays ? hand.look() : hand.watchGone(banner, SETTLING);
        boolean there = view.offering().stream().anyMatch(other -> other.isAt(banner) && !other.isNotice());
        boolean another = view.offering().stream().anyMatch(other -> !other.isAt(banner) && !other.isNotice());
        boolean recorded = !recordedBefore && hand.recorded() && !(goesOn && there);
        if (recorded || (!there && !another)) {
            return new Made("pressed \"" + control.label() + "\""
                    + (there ? "; the record changed, and the banner stayed" : ""));
        }
        return new Next(false);
    }

    private boolean changed(Survey.View view, String before) {
        return !view.signature().equals(before) || (question.isPresent() && asksElse(view));
    }

    /** The labels of a series of questions stay the same; what is asked does not. */
    private boolean asksElse(Survey.View view) {
        return view.offering().stream()
                .filter(other -> other.isAt(banner))
                .map(other -> Question.of(other.reading(), hand.survey().vocabulary()))
                .anyMatch(asked -> !asked.equals(question));
    }

    private static Turn failed(Hand.Outcome outcome, Seen control) {
        Result result = outcome instanceof Hand.Outcome.Covered ? Result.COVERED : Result.NO_EFFECT;
        return new Ended(result, BannerOperator.said(outcome, control));
    }

    private Turn unable() {
        List<Seen> unclear = reading.unclear();
        if (!unclear.isEmpty()) {
            return new Ended(
                    Result.AMBIGUOUS, "cannot " + goal.said() + ": not clear what these do: " + labels(unclear));
        }
        boolean levelled = reading.levels().stream()
                .flatMap(group -> group.options().stream())
                .anyMatch(level -> level.isOf(Agreement.Extent.UNCLEAR));
        if (levelled) {
            return new Ended(Result.AMBIGUOUS, "cannot " + goal.said() + ": not clear what each level agrees to");
        }
        boolean understood = reading.controls().stream().anyMatch(seen -> seen.role() != Role.OTHER);
        return understood
                ? new Ended(Result.NO_SUCH_CONTROL, "cannot " + goal.said() + " with " + labels(reading.controls()))
                : new Ended(Result.AMBIGUOUS, "none of these is understood: " + labels(reading.controls()));
    }

    private static String labels(List<Seen> controls) {
        return controls.stream().map(seen -> "\"" + seen.label() + "\"").collect(Collectors.joining(", "));
    }
}
