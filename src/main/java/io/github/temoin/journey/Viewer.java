package io.github.temoin.journey;

import io.github.temoin.banner.Glance;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Viewport;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Jpeg;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.ReopenSighting;
import io.github.temoin.evidence.Screenshot;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the pages that stand open when a moment is closed. */
final class Viewer {

    private static final String NOT_ARRIVED = "the page did not arrive";

    /**
     * Looks at the links of a page, those in open shadow roots too. Those that cannot be seen count where a visitor can
     * unfold them, in a menu or footer: that of a banner that is gone does not. A slash at the end makes no difference.
     */
    private static final String LINKS_TO = """
            (...paths) => {
              const menus = "header, footer, nav, details, [role=navigation], [role=contentinfo], [role=menu]";
              const bare = (one) => one.replace(/\\/+$/, "");
              const wanted = paths.map(bare);
              const found = (root) => [...root.querySelectorAll("*")].some((one) =>
                  (one.localName === "a" && one.host === location.host && wanted.includes(bare(one.pathname))
                    && (one.checkVisibility() || one.closest(menus)))
                  || (one.shadowRoot && found(one.shadowRoot)));
              return {found: found(document)};
            }
            """;

    private final Trip trip;

    Viewer(Trip trip) {
        this.trip = trip;
    }

    /** Looks at windows as they are now, also for a way to reopen the choices. */
    List<PageView> afterChoice(List<Window> windows) {
        return windows.stream().map(this::afterChoice).toList();
    }

    /** Waits for the banner, at most a dwell: it may come late. */
    Optional<Glance> awaitBannerOn(Window window) {
        return window.arrival().arrived() && trip.destination().suite().banner().expected()
                ? Optional.of(trip.surveyor().await(window.page(), trip.pace().dwell()))
                : glanceAt(window);
    }

    /** Keeps what a glance at a window has shown. */
    PageView beforeChoice(Window window, Optional<Glance> glance) {
        return view(window, glance, new ReopenSighting.NotLookedFor());
    }

    /** Looks at windows as they are now. */
    List<PageView> beforeChoice(List<Window> windows) {
        return windows.stream()
                .map(window -> beforeChoice(window, glanceAt(window)))
                .toList();
    }

    private PageView afterChoice(Window window) {
        Optional<Glance> glance = glanceAt(window);
        return view(window, glance, glance.map(Glance::reopen).orElse(new ReopenSighting.Unreadable(NOT_ARRIVED)));
    }

    /** Nothing where the page did not arrive: what stands there is not the portal's. */
    private Optional<Glance> glanceAt(Window window) {
        return window.arrival().arrived() ? Optional.of(trip.surveyor().look(window.page())) : Optional.empty();
    }

    private PageView view(Window window, Optional<Glance> glance, ReopenSighting reopen) {
        Page page = window.page();
        return new PageView(
                window.listedPage(),
                trip.gear().addressOf(page.url()),
                window.arrival(),
                glance.map(Glance::banner).orElse(new BannerSighting.Unreadable(NOT_ARRIVED)),
                reopen,
                glance.map(Glance::readability),
                htmlOfPolicy(window),
                leadsToPolicy(window),
                trip.takesPictures() ? Optional.of(screenshot(page)) : Optional.empty());
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

    private Optional<Boolean> leadsToPolicy(Window window) {
        Optional<String> policy = trip.destination().suite().policy();
        if (policy.isEmpty() || !window.arrival().arrived()) {
            return Optional.empty();
        }
        Stream<String> landed = trip.windows().stream()
                .filter(other -> other.listedPage().equals(policy.get())
                        && other.arrival().arrived())
                .flatMap(other -> pathOf(other.page().url()).stream());
        Object[] paths = Stream.concat(
                        Stream.of(trip.destination().addressOf(policy.get()).getRawPath()), landed)
                .distinct()
                .toArray();
        return Optional.of(window.page().evaluate(LINKS_TO, paths).flag("found"));
    }

    /** Where an address redirects to, links may lead at once. */
    private static Optional<String> pathOf(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getRawPath());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Screenshot screenshot(Page page) {
        Viewport viewport = Viewport.LAPTOP;
        return new Screenshot(new Jpeg(page.screenshotJpeg()), viewport.width(), viewport.height(), Optional.empty());
    }
}
