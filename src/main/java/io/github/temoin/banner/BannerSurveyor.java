package io.github.temoin.banner;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.Page;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Box;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.Readability;
import io.github.temoin.evidence.ReopenSighting;
import io.github.temoin.suite.BannerHints;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    public BannerSighting look(Page page) {
        return survey.sighting(page, survey.read(page));
    }

    /**
     * What shows once it stands still. A banner may come late, fade in, or be rebuilt while it is read.
     *
     * @return a banner as soon as it looked the same twice; else what was seen when time was up
     * @throws io.github.temoin.browser.BrowserException if the browser cannot be asked
     */
    public BannerSighting await(Page page, Duration within) {
        return survey.sighting(page, new Watch(survey, page, Survey.View::banner).untilStill(within));
    }

    /**
     * Whether a link, button or icon reopens the choices once one was made; told apart from a link that only leads to a
     * text. Where that cannot be told without following the link, the answer is unreadable, and names the link.
     */
    public ReopenSighting reopen(Page page) {
        return reopen(page, List.of());
    }

    /**
     * Like {@link #reopen(Page)}, knowing what has reopened the choices before.
     *
     * @param proven controls with which {@link BannerOperator#reopen} has opened them on another page of this portal
     */
    public ReopenSighting reopen(Page page, List<Control> proven) {
        Survey.View view = survey.read(page);
        List<ReopenFinder.Way> ways = survey.waysToReopen(view);
        Optional<ReopenFinder.Way> sure = ways.stream()
                .filter(way -> way.opens() || isProven(way, proven))
                .findFirst();
        if (sure.isPresent()) {
            return new ReopenSighting.Found(Sightings.control(sure.get().control(), 1, Map.of()));
        }
        if (!ways.isEmpty()) {
            return new ReopenSighting.Perhaps(Sightings.control(ways.get(0).control(), 1, Map.of()));
        }
        return view.page().gaps().isEmpty()
                ? new ReopenSighting.NotFound()
                : new ReopenSighting.Unreadable(String.join("; ", view.page().gaps()));
    }

    private static boolean isProven(ReopenFinder.Way way, List<Control> proven) {
        return proven.stream()
                .anyMatch(control -> control.label().equals(way.control().label()));
    }

    /** How much of the page itself can be read, behind whatever lies over it. */
    public Readability readability(Page page) {
        Survey.View view = survey.read(page);
        List<List<Double>> boxes = view.banner().stream()
                .map(banner -> banner.reading().container().box())
                .map(BannerSurveyor::numbers)
                .toList();
        BidiObject measured = page.evaluate(PageScripts.READABILITY, boxes);
        return new Readability((int) measured.whole("characters"), measured.number("covered"), measured.flag("locked"));
    }

    private static List<Double> numbers(Box box) {
        return List.of(box.x(), box.y(), box.width(), box.height());
    }
}
