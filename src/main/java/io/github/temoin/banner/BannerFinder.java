package io.github.temoin.banner;

import io.github.temoin.banner.PageModel.Ancestry;
import io.github.temoin.evidence.Role;
import io.github.temoin.suite.BannerHints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the consent banner in a measured page, and reads it. Pure: the same page gives the same answer. */
final class BannerFinder {

    private static final List<Role> PINNED_INSIDE = List.of(Role.ACCEPT, Role.REFUSE, Role.SAVE, Role.CUSTOMISE);

    private final BannerHints hints;
    private final Vocabulary vocabulary;

    BannerFinder(BannerHints hints, Vocabulary vocabulary) {
        this.hints = hints;
        this.vocabulary = vocabulary;
    }

    /** All candidates, the likeliest first. */
    List<Candidate> candidates(PageModel page) {
        Ancestry ancestry = page.ancestry();
        Pins pins = Pins.on(page, hints);
        LabelReader labels = new LabelReader(vocabulary);
        Containers containers = new Containers(page, ancestry, labels);
        List<Candidate> candidates = new ArrayList<>();
        Optional<Node> pinned = pins.pinsBanner() ? pins.banner() : aroundPinned(pins, containers);
        pinned.ifPresent(container -> candidates.add(judge(container, page, ancestry, labels, pins, true)));
        if (!pins.pinsBanner() && pinned.isEmpty()) {
            containers
                    .find()
                    .forEach(container -> candidates.add(judge(container, page, ancestry, labels, pins, false)));
        }
        candidates.sort(Comparator.comparing(Candidate::isBanner)
                .thenComparing(candidate -> candidate.reachable() > 0)
                .thenComparing(Candidate::isModal)
                .thenComparingDouble(Candidate::score)
                .reversed());
        return List.copyOf(candidates);
    }

    /** The likeliest candidate that is one. */
    Optional<Candidate> find(PageModel page) {
        return candidates(page).stream().filter(Candidate::isBanner).findFirst();
    }

    private static Optional<Node> aroundPinned(Pins pins, Containers containers) {
        return PINNED_INSIDE.stream()
                .flatMap(role -> pins.controls(role).stream())
                .findFirst()
                .flatMap(containers::around);
    }

    private static Candidate judge(
            Node container, PageModel page, Ancestry ancestry, LabelReader labels, Pins pins, boolean pinned) {
        BannerReading reading = read(container, ancestry, labels, pins);
        Layer layer = Layer.of(container, ancestry, page);
        BannerScore score = BannerScore.of(reading, layer, labels, ancestry);
        List<String> reasons = pinned ? List.of("the suite says so") : score.reasons();
        return new Candidate(reading, layer, pinned ? 1 : score.points(), reasons, pinned);
    }

    private static BannerReading read(Node container, Ancestry ancestry, LabelReader labels, Pins pins) {
        Settings settings = new ToggleFinder(labels, ancestry, pins).in(container);
        List<Seen> controls = new RoleAssigner(labels, pins).assign(container, settings.taken());
        return new BannerReading(container, controls, settings.toggles(), settings.levels());
    }
}
