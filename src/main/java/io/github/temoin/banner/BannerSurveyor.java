package io.github.temoin.banner;

import io.github.temoin.browser.Page;
import io.github.temoin.suite.BannerHints;
import java.time.Duration;

/** Reads a page's consent banner. Never acts on the page. */
public final class BannerSurveyor {

    private final Survey survey;

    /** @param hints what the suite pins; nothing is guessed for it */
    public BannerSurveyor(BannerHints hints, Vocabulary vocabulary) {
        this.survey = new Survey(hints, vocabulary);
    }

    /**
     * What shows now.
     *
     * @throws io.github.temoin.browser.BrowserException if the browser cannot be asked
     */
    public Glance look(Page page) {
        return new Glance(survey, page, survey.read(page));
    }

    /**
     * What shows once the banner stands still. It may come late, fade in, or be rebuilt while it is read.
     *
     * @return a banner as soon as it looked the same twice; else what was seen when time was up
     * @throws io.github.temoin.browser.BrowserException if the browser cannot be asked
     */
    public Glance await(Page page, Duration within) {
        return new Glance(survey, page, new Watch(survey, page, Survey.View::banner).untilStill(within));
    }
}
