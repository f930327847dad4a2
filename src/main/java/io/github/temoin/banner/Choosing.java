package io.github.temoin.banner;

import io.github.temoin.banner.Operation.Result;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.Role;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Makes one choice, screen by screen, until it is made or cannot be. */
final class Choosing {

    /** First screen, detailed choices, and what some tools put between and after; a series of questions is longer. */
    private static final int MOST_SCREENS = 6;

    private static final int MOST_STEPS = 30;

    private static final Duration SETTLING = Duration.ofSeconds(2);

    private final Hand hand;
    private final Goal goal;
    private final Intent intent;
    private final Exploring exploring;
    private final Set<Node.Id> screens = new HashSet<>();
    private final Set<Question> asked = new HashSet<>();
    private final Set<String> offered = new HashSet<>();
    private boolean series;
    private Optional<BannerSighting.Shown> details = Optional.empty();
    private Optional<String> made = Optional.empty();

    Choosing(Hand hand, Goal goal, Intent intent) {
        this.hand = hand;
        this.goal = goal;
        this.intent = intent;
        this.exploring = new Exploring(hand, intent);
    }

    Operation run(Survey.View start) {
        Survey.View view = start;
        boolean panel = intent == Intent.WITHDRAW;
        boolean opened = false;
        int number = 0;
        for (int step = 1; step <= MOST_STEPS && number < MOST_SCREENS; step++) {
            Optional<Candidate> likeliest = next(view);
            if (likeliest.isEmpty()) {
                return made.isPresent()
                        ? finished(panel)
                        : ended(Result.NO_BANNER, "no banner shows any more, and the choice was not made");
            }
            Candidate banner = likeliest.get();
            hand.follow(banner);
            boolean known = !screens.add(banner.reading().container().id());
            boolean another = isNewQuestion(banner);
            boolean goesOn = known && (opened || another);
            number += goesOn ? 0 : 1;
            keepDetails(banner, number, opened);
            keepOffered(banner.reading());
            Screen.Turn turn = new Screen(hand, goal, intent, banner, known, series, exploring).take(view);
            if (turn instanceof Screen.Ended end) {
                return made.isPresent() ? finished(panel) : ended(end.result(), end.detail());
            }
            if (turn instanceof Screen.Made done) {
                made = Optional.of(done.detail());
                view = hand.look();
                if (!anotherDecides(view, banner)) {
                    return finished(panel);
                }
            } else {
                opened = turn instanceof Screen.Next next && next.opened();
                panel = true;
                view = hand.watch(SETTLING);
            }
        }
        return ended(Result.OTHER_EFFECT, "after " + number + " screens the choice was still not made");
    }

    private boolean isNewQuestion(Candidate banner) {
        return Question.of(banner.reading(), hand.survey().vocabulary())
                .filter(asked::add)
                .isPresent();
    }

    /** What has come up since, else the likeliest. */
    private Optional<Candidate> next(Survey.View view) {
        return view.offering().stream()
                .filter(candidate ->
                        !screens.contains(candidate.reading().container().id()))
                .findFirst()
                .or(view::choices);
    }

    /** A second banner beside the first wants to be answered, too. */
    private boolean anotherDecides(Survey.View view, Candidate banner) {
        return goal.control().isPresent()
                && view.offering().stream()
                        .filter(other -> other.isBanner() && !other.isAt(banner))
                        .filter(other ->
                                !screens.contains(other.reading().container().id()))
                        .anyMatch(other -> other.reading().has(goal.control().get()));
    }

    /** What was opened as detailed choices is kept even where it has no switches; then such as have are still kept instead. */
    private void keepDetails(Candidate banner, int number, boolean opened) {
        boolean kept =
                details.filter(shown -> !shown.controls(Role.SWITCH).isEmpty()).isPresent();
        if (!kept && (opened || banner.reading().hasSettings())) {
            details = Optional.of(hand.survey().shown(hand.page(), banner, number == 1 ? 1 : 2));
        }
    }

    /** The steps of a series go one after the other: what each was about is known only while it shows. */
    private void keepOffered(BannerReading reading) {
        series |= !reading.onward().isEmpty();
        reading.toggles().forEach(toggle -> toggle.category().ifPresent(offered::add));
    }

    private Operation finished(boolean panel) {
        if (goal instanceof Goal.Only only && !wasAsked(only)) {
            return ended(Result.NO_SUCH_CONTROL, "cannot " + goal.said() + ": no question was about it");
        }
        new Confirmation(hand).dismiss(panel);
        return ended(Result.DONE, made.orElse("done"));
    }

    /** Where the choice was made by switches nothing was asked, and the switch is the answer. */
    private boolean wasAsked(Goal.Only only) {
        if (series && offered.contains(only.category())) {
            return true;
        }
        return (asked.isEmpty() && !series)
                || asked.stream().anyMatch(question -> question.category()
                        .filter(only.category()::equals)
                        .isPresent());
    }

    Operation ended(Result result, String detail) {
        return new Operation(hand.acts(), result, detail, details);
    }
}
