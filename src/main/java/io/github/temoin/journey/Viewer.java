package io.github.temoin.journey;

import io.github.temoin.browser.Page;
import io.github.temoin.browser.Viewport;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Jpeg;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Readability;
import io.github.temoin.evidence.ReopenSighting;
import io.github.temoin.evidence.Screenshot;
import java.util.List;
import java.util.Optional;

/** Looks at the pages that stand open when a moment is closed. */
final class Viewer {

    private final Trip trip;

    Viewer(Trip trip) {
        this.trip = trip;
    }

    /** Looks at windows as they are now, also for a way to reopen the choices. */
    List<PageView> afterChoice(List<Window> windows) {
        return windows.stream()
                .map(window -> view(window, bannerOn(window), reopenOn(window)))
                .toList();
    }

    /** Waits for the banner, at most a dwell: it may come late. */
    BannerSighting awaitBannerOn(Window window) {
        return window.arrival().arrived() && trip.destination().suite().banner().expected()
                ? trip.surveyor().await(window.page(), trip.pace().dwell())
                : bannerOn(window);
    }

    /** Looks at a window for which the banner was looked for already. */
    PageView beforeChoice(Window window, BannerSighting banner) {
        return view(window, banner, new ReopenSighting.NotLookedFor());
    }

    /** Looks at windows as they are now. */
    List<PageView> beforeChoice(List<Window> windows) {
        return windows.stream()
                .map(window -> beforeChoice(window, bannerOn(window)))
                .toList();
    }

    private BannerSighting bannerOn(Window window) {
        return window.arrival().arrived()
                ? trip.surveyor().look(window.page())
                : new BannerSighting.Unreadable("the page did not arrive");
    }

    private ReopenSighting reopenOn(Window window) {
        return window.arrival().arrived()
                ? trip.surveyor().reopen(window.page())
                : new ReopenSighting.Unreadable("the page did not arrive");
    }

    private PageView view(Window window, BannerSighting banner, ReopenSighting reopen) {
        Page page = window.page();
        return new PageView(
                window.listedPage(),
                trip.gear().addressOf(page.url()),
                window.arrival(),
                banner,
                reopen,
                readability(window),
                htmlOfPolicy(window),
                Optional.of(screenshot(page)));
    }

    private Optional<Readability> readability(Window window) {
        return window.arrival().arrived() ? Optional.of(trip.surveyor().readability(window.page())) : Optional.empty();
    }

    private Optional<String> htmlOfPolicy(Window window) {
        boolean policy = trip.destination().suite().policy().equals(Optional.of(window.listedPage()));
        if (!policy || !window.arrival().arrived()) {
            return Optional.empty();
        }
        return Optional.of(window.page()
                .evaluate("() => ({html: document.documentElement.outerHTML})")
                .text("html"));
    }

    private Screenshot screenshot(Page page) {
        Viewport viewport = Viewport.LAPTOP;
        return new Screenshot(new Jpeg(page.screenshotJpeg()), viewport.width(), viewport.height(), Optional.empty());
    }
}
