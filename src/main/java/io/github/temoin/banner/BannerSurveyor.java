package io.github.temoin.banner;

import io.github.temoin.browser.Page;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Readability;
import io.github.temoin.evidence.ReopenSighting;
import io.github.temoin.suite.BannerHints;
import java.time.Duration;

/** Reads a page's consent banner. Never acts on the page. */
public final class BannerSurveyor {

    private final BannerHints hints;
    private final Vocabulary vocabulary;

    /** @param hints what the suite pins; nothing is guessed for it */
    public BannerSurveyor(BannerHints hints, Vocabulary vocabulary) {
        this.hints = hints;
        this.vocabulary = vocabulary;
    }

    /** What shows now. */
    public BannerSighting look(Page page) {
        return new BannerSighting.Unreadable("not built yet " + hints.expected() + vocabulary.read(""));
    }

    /**
     * What shows once it stands still. A banner may come late, fade in, or be rebuilt while it is read.
     *
     * @return a banner as soon as it looked the same twice; else what was seen when time was up
     */
    public BannerSighting await(Page page, Duration within) {
        return look(page);
    }

    /**
     * Whether a link, button or icon reopens the choices once one was made; told apart from a link that only leads to a
     * text.
     */
    public ReopenSighting reopen(Page page) {
        return new ReopenSighting.NotLookedFor();
    }

    /** How much of the page itself can be read, behind whatever lies over it. */
    public Readability readability(Page page) {
        return new Readability(0, 0, false);
    }
}
