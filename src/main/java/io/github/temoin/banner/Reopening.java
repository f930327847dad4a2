package io.github.temoin.banner;

import io.github.temoin.banner.Operation.Result;
import io.github.temoin.browser.Patience;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens the choices again, by the likeliest way, else the next. */
final class Reopening {

    private static final int MOST_WAYS = 3;

    private static final Duration COMING = Duration.ofSeconds(3);

    private final Hand hand;

    Reopening(Hand hand) {
        this.hand = hand;
    }

    Operation run() {
        List<ReopenFinder.Way> ways = new ArrayList<>();
        if (Patience.await(hand.deadline().atMost(COMING), Hand.BETWEEN_LOOKS, () -> choicesShowOrReopenBy(ways))
                && ways.isEmpty()) {
            return ended(Result.DONE, "the choices stand on the page");
        }
        if (ways.isEmpty()) {
            return ended(Result.NO_SUCH_CONTROL, "nothing on the page reopens the choices");
        }
        hand.open();
        String last = "";
        Result result = Result.NO_EFFECT;
        for (ReopenFinder.Way way : ways.subList(0, Math.min(MOST_WAYS, ways.size()))) {
            String from = hand.page().url();
            Seen control = way.control();
            Hand.Outcome outcome = hand.press(Target.of(
                            control,
                            Role.REOPEN,
                            Intent.REOPEN,
                            false,
                            later -> later.choices().isPresent()
                                    || !hand.page().url().equals(from))
                    .atMost(3));
            if (outcome instanceof Hand.Outcome.Worked
                    && hand.watch(COMING).choices().isPresent()) {
                return ended(Result.DONE, "pressed \"" + control.label() + "\"");
            }
            if (!hand.page().url().equals(from) && !way.opens()) {
                return ended(Result.OTHER_EFFECT, "\"" + control.label() + "\" only leads to a text");
            }
            last = BannerOperator.said(outcome, control);
            result = outcome instanceof Hand.Outcome.Covered ? Result.COVERED : Result.NO_EFFECT;
        }
        return ended(result, last);
    }

    /** What reopens them may come up only when a choice was made. */
    private boolean choicesShowOrReopenBy(List<ReopenFinder.Way> ways) {
        Survey.View view = hand.look();
        if (view.choices().isPresent()) {
            return true;
        }
        ways.addAll(hand.survey().waysToReopen(view));
        return !ways.isEmpty();
    }

    private Operation ended(Result result, String detail) {
        return new Operation(hand.acts(), result, detail, Optional.empty());
    }
}
