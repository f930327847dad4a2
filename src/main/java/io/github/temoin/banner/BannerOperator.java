package io.github.temoin.banner;

import io.github.temoin.browser.Page;
import io.github.temoin.suite.BannerHints;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Makes choices on a page's consent banner, with trusted input only. Each act is verified by its effect, tried again
 * while a handler binds late, and kept with a picture before and after. Where labels could mean something else than the
 * choice asked for, nothing is pressed.
 *
 * <p>All operations wait for the banner, for each control and for each effect, together at most as long as the patience
 * given.
 */
public final class BannerOperator {

    private final BannerHints hints;
    private final Vocabulary vocabulary;
    private final Clock clock;

    /** @param hints what the suite pins; nothing is guessed for it */
    public BannerOperator(BannerHints hints, Vocabulary vocabulary, Clock clock) {
        this.hints = hints;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** Refuse everything that can be refused; through the detailed choices where the first screen offers no refusal. */
    public Operation refuseAll(Page page, EffectProbe probe, Duration patience) {
        return unbuilt();
    }

    /** Accept everything. */
    public Operation acceptAll(Page page, EffectProbe probe, Duration patience) {
        return unbuilt();
    }

    /**
     * Agree to one category alone: its switches on, all others off, saved.
     *
     * @param category as the suite's word
     */
    public Operation customise(Page page, String category, EffectProbe probe, Duration patience) {
        return unbuilt();
    }

    /** Use the close cross, where there is one that is no choice. */
    public Operation close(Page page, EffectProbe probe, Duration patience) {
        return unbuilt();
    }

    /** Open the choices again after one was made. */
    public Operation reopen(Page page, EffectProbe probe, Duration patience) {
        return unbuilt();
    }

    /** Refuse everything in the reopened choices, and save; call {@link #reopen} first. */
    public Operation withdraw(Page page, EffectProbe probe, Duration patience) {
        return unbuilt();
    }

    private Operation unbuilt() {
        return new Operation(
                List.of(),
                Operation.Result.UNREADABLE,
                "not built yet " + hints.expected() + clock.getZone() + vocabulary.read(""));
    }
}
