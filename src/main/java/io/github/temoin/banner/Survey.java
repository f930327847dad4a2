package io.github.temoin.banner;

import io.github.temoin.browser.CommandRefused;
import io.github.temoin.browser.Frame;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.browser.ScriptFailed;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Look;
import io.github.temoin.suite.BannerHints;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures a page and judges it in one go. */
final class Survey {

    private static final int CANDIDATES_TOLD = 3;

    /** How long a page may be between two documents. */
    private static final Duration CHANGING = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final BannerHints hints;
    private final Vocabulary vocabulary;
    private final PageReader reader;
    private final BannerFinder finder;
    private final Set<Node.Id> followed;
    private final boolean opened;

    Survey(BannerHints hints, Vocabulary vocabulary) {
        this(hints, vocabulary, Set.of(), false);
    }

    private Survey(BannerHints hints, Vocabulary vocabulary, Set<Node.Id> followed, boolean opened) {
        this.followed = Set.copyOf(followed);
        this.opened = opened;
        this.hints = hints;
        this.vocabulary = vocabulary;
        this.reader = new PageReader(hints, vocabulary);
        this.finder = new BannerFinder(hints, vocabulary);
    }

    /** One that takes what comes up in the place of a banner for that banner's next screen. */
    Survey following(Candidate banner) {
        Set<Node.Id> places = new HashSet<>(followed);
        places.add(banner.reading().container().id());
        return new Survey(hints, vocabulary, places, true);
    }

    /** One for a page on which the detailed choices were asked for: what comes up need not say what it is about. */
    Survey opened() {
        return new Survey(hints, vocabulary, followed, true);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * A page at one instant.
     *
     * @param candidates the likeliest first
     */
    record View(PageModel page, List<Candidate> candidates) {

        Optional<Candidate> banner() {
            return candidates.stream().filter(Candidate::isBanner).findFirst();
        }

        /** Banners, and choices that stand in a page of their own; the likeliest first. */
        List<Candidate> offering() {
            return candidates.stream().filter(Candidate::offersChoices).toList();
        }

        /** What of it lets one choose, be it a first screen or the detailed choices. */
        Optional<Candidate> choices() {
            return offering().stream().findFirst();
        }

        /** The same place in this view; where it was built anew, the likeliest with settings. */
        Optional<Candidate> again(Candidate earlier) {
            return offering().stream()
                    .filter(candidate -> candidate.isAt(earlier))
                    .findFirst()
                    .or(() -> offering().stream()
                            .filter(candidate -> candidate.reading().hasSettings())
                            .findFirst());
        }

        /** What tells this view from one after something was pressed. */
        String signature() {
            return offering().stream()
                    .map(candidate -> candidate.reading().signature().toString())
                    .sorted()
                    .collect(Collectors.joining());
        }
    }

    /**
     * @throws io.github.temoin.browser.BrowserException if the page cannot be read, and that does not pass: while it is on
     *     its way to another there is nothing to be asked
     */
    View read(Page page) {
        Deadline deadline = Deadline.in(CHANGING);
        while (true) {
            try {
                PageModel model = reader.read(page);
                return new View(model, finder.candidates(model, followed, opened));
            } catch (ScriptFailed | CommandRefused e) {
                if (deadline.over()) {
                    throw e;
                }
                Patience.pass(PAUSE);
            }
        }
    }

    BannerSighting sighting(Page page, View view) {
        Optional<Candidate> banner = view.banner();
        if (banner.isPresent()) {
            return shown(page, banner.get(), 1);
        }
        if (!view.page().gaps().isEmpty()) {
            return new BannerSighting.Unreadable(String.join("; ", view.page().gaps()));
        }
        List<String> reasons = new ArrayList<>();
        view.candidates().stream()
                .limit(CANDIDATES_TOLD)
                .forEach(candidate -> reasons.add("\""
                        + Sightings.cut(candidate.reading().container().text(), 80) + "\" scores " + candidate.score()
                        + ": " + String.join(", ", candidate.reasons())));
        if (reasons.isEmpty()) {
            reasons.add("nothing visible in any frame speaks of consent and has a control");
        }
        return new BannerSighting.Absent(reasons);
    }

    /** @param layer 1 for a first screen, 2 for the detailed choices */
    BannerSighting.Shown shown(Page page, Candidate banner, int layer) {
        List<Frame> frames = page.frames();
        List<Node> controls =
                banner.reading().controls().stream().map(Seen::node).toList();
        Map<Node, Look> looks = Looks.of(controls, frames);
        return Sightings.shown(banner, layer, looks, frames, vocabulary);
    }

    List<ReopenFinder.Way> waysToReopen(View view) {
        return new ReopenFinder(new LabelReader(vocabulary), Pins.on(view.page(), hints))
                .find(view.page(), view.banner().map(banner -> banner.reading().container()));
    }
}
