package io.github.temoin.banner;

import io.github.temoin.banner.Operation.Result;
import io.github.temoin.browser.Page;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.Role;
import io.github.temoin.suite.BannerHints;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Makes choices on a page's consent banner, with trusted input only. Each act is verified by its effect, tried again
 * while a handler binds late, and kept with a picture before and after. Where labels could mean something else than the
 * choice asked for, nothing is pressed.
 *
 * <p>All operations wait for the banner, for each control and for each effect, together at most as long as the patience
 * given. They throw a {@link io.github.temoin.browser.BrowserException} where the browser cannot be asked.
 */
public final class BannerOperator {

    private final Survey survey;
    private final Clock clock;

    /** @param hints what the suite pins; nothing is guessed for it */
    public BannerOperator(BannerHints hints, Vocabulary vocabulary, Clock clock) {
        this.survey = new Survey(hints, vocabulary);
        this.clock = clock;
    }

    /** Refuse everything that can be refused; through the detailed choices where the first screen offers no refusal. */
    public Operation refuseAll(Page page, EffectProbe probe, Duration patience) {
        return choose(page, new Goal.Everything(false), Intent.CHOOSE, probe, patience);
    }

    /** Accept everything. */
    public Operation acceptAll(Page page, EffectProbe probe, Duration patience) {
        return choose(page, new Goal.Everything(true), Intent.CHOOSE, probe, patience);
    }

    /**
     * Agree to one category alone: its switches on, all others off, saved.
     *
     * @param category as the suite's word
     */
    public Operation customise(Page page, String category, EffectProbe probe, Duration patience) {
        return choose(page, new Goal.Only(category), Intent.CHOOSE, probe, patience);
    }

    /** Open the detailed choices, agree to none of them, and save. */
    public Operation saveNothing(Page page, EffectProbe probe, Duration patience) {
        return choose(page, new Goal.NoneOfTheDetails(), Intent.CHOOSE, probe, patience);
    }

    /** Refuse everything in the reopened choices, and save; call {@link #reopen} first. */
    public Operation withdraw(Page page, EffectProbe probe, Duration patience) {
        return choose(page, new Goal.Everything(false), Intent.WITHDRAW, probe, patience);
    }

    /** Use the close cross, where there is one that is no choice. */
    public Operation close(Page page, EffectProbe probe, Duration patience) {
        Hand hand = hand(page, probe, patience);
        Survey.View view = hand.watch(patience);
        Optional<Candidate> banner = view.banner();
        if (banner.isEmpty()) {
            return new Operation(hand.acts(), Result.NO_BANNER, "no banner shows", Optional.empty());
        }
        List<Seen> closing = banner.get().reading().controls(Role.CLOSE);
        if (closing.isEmpty()) {
            return new Operation(
                    hand.acts(), Result.NO_SUCH_CONTROL, "the banner has no close cross", Optional.empty());
        }
        Seen control = closing.get(0);
        Hand.Outcome outcome = hand.press(Target.of(
                control, Role.CLOSE, Intent.PROBE, true, later -> later.banner().isEmpty()));
        return new Operation(hand.acts(), result(outcome), said(outcome, control), Optional.empty());
    }

    /** Open the choices again after one was made. */
    public Operation reopen(Page page, EffectProbe probe, Duration patience) {
        return new Reopening(hand(page, probe, patience)).run();
    }

    private Operation choose(Page page, Goal goal, Intent intent, EffectProbe probe, Duration patience) {
        Hand hand = hand(page, probe, patience);
        if (intent == Intent.WITHDRAW) {
            hand.open();
        }
        Survey.View view = hand.watch(patience);
        Choosing choosing = new Choosing(hand, goal, intent);
        if (view.choices().isPresent()) {
            return choosing.run(view);
        }
        return view.page().gaps().isEmpty()
                ? choosing.ended(Result.NO_BANNER, "no banner shows")
                : choosing.ended(
                        Result.UNREADABLE, String.join("; ", view.page().gaps()));
    }

    private Hand hand(Page page, EffectProbe probe, Duration patience) {
        return new Hand(page, survey, probe, Deadline.in(patience), clock);
    }

    static Result result(Hand.Outcome outcome) {
        if (outcome instanceof Hand.Outcome.Worked) {
            return Result.DONE;
        }
        return outcome instanceof Hand.Outcome.Covered ? Result.COVERED : Result.NO_EFFECT;
    }

    static String said(Hand.Outcome outcome, Seen control) {
        String label = "\"" + control.label() + "\"";
        if (outcome instanceof Hand.Outcome.Worked) {
            return "pressed " + label;
        }
        if (outcome instanceof Hand.Outcome.Gone) {
            return label + " went before it could be pressed";
        }
        return outcome instanceof Hand.Outcome.Covered covered
                ? label + " lies under " + covered.by()
                : label + " was pressed, and nothing came of it";
    }
}
