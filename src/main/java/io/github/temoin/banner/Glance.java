package io.github.temoin.banner;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.Page;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Box;
import io.github.temoin.evidence.Readability;
import io.github.temoin.evidence.ReopenSighting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page showed at one instant: whatever is told of it is told of the same reading. All but {@link #reopen()} ask
 * the browser a little more, and throw a {@link io.github.temoin.browser.BrowserException} where it cannot be asked.
 */
public final class Glance {

    private final Survey survey;
    private final Page page;
    private final Survey.View view;

    Glance(Survey survey, Page page, Survey.View view) {
        this.survey = survey;
        this.page = page;
        this.view = view;
    }

    /** The banner that showed, or why none did. */
    public BannerSighting banner() {
        return survey.sighting(page, view);
    }

    /**
     * Whether a link, button or icon reopens the choices once one was made; told apart from a link that only leads to a
     * text. Where that cannot be told without following the link, the answer is unreadable, and names the link.
     */
    public ReopenSighting reopen() {
        List<ReopenFinder.Way> ways = survey.waysToReopen(view);
        Optional<ReopenFinder.Way> sure =
                ways.stream().filter(ReopenFinder.Way::opens).findFirst();
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

    /** How much of the page itself can be read, behind whatever lies over it. */
    public Readability readability() {
        List<List<Double>> boxes = view.banner().stream()
                .map(banner -> banner.reading().container().box())
                .map(Glance::numbers)
                .toList();
        BidiObject measured = page.evaluate(PageScripts.READABILITY, boxes);
        return new Readability((int) measured.whole("characters"), measured.number("covered"), measured.flag("locked"));
    }

    private static List<Double> numbers(Box box) {
        return List.of(box.x(), box.y(), box.width(), box.height());
    }
}
