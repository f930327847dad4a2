package io.github.temoin.banner;

import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Interaction;
import java.util.List;
import java.util.Optional;

/**
 * What came of operating a banner.
 *
 * @param interactions all acts, in order, those without an effect too
 * @param detail one sentence: what was done, or what stood in the way, with the labels
 * @param details the detailed choices as they were before anything in them was touched, where they were opened
 */
public record Operation(
        List<Interaction> interactions, Result result, String detail, Optional<BannerSighting.Shown> details) {

    public Operation {
        interactions = List.copyOf(interactions);
    }

    /** How it ended. All but {@link #DONE} mean that the choice was not made as asked. */
    public enum Result {
        /** The choice was made: the banner went, or the record changed. */
        DONE,
        /** No banner showed within the patience. */
        NO_BANNER,
        /** The banner was read, and has no such control (no close cross, no switch of that category). */
        NO_SUCH_CONTROL,
        /** Several controls could be meant, or the one there could mean something else: none was pressed. */
        AMBIGUOUS,
        /** The control was pressed, and nothing came of it. */
        NO_EFFECT,
        /** Something else came of it than what was meant. */
        OTHER_EFFECT,
        /** The control could not be reached: something lay over it all the time. */
        COVERED,
        /** Something is there that could not be read, or its words are not understood. */
        UNREADABLE
    }

    public boolean done() {
        return result == Result.DONE;
    }

    /** The clicks that made the choice; retries of the same control, and confirmations, do not count. */
    public long clicks() {
        return interactions.stream()
                .filter(act -> act.effective()
                        && (act.intent() == Interaction.Intent.CHOOSE || act.intent() == Interaction.Intent.WITHDRAW))
                .count();
    }
}
