package io.github.temoin.banner;

import io.github.temoin.banner.PageModel.Ancestry;
import io.github.temoin.evidence.Role;
import io.github.temoin.suite.BannerHints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the consent banner in a measured page, and reads it. Pure: the same page gives the same answer. */
final class BannerFinder {

    private static final List<Role> PINNED_INSIDE = List.of(Role.ACCEPT, Role.REFUSE, Role.SAVE, Role.CUSTOMISE);

    private static final List<Role> PINNED_ANYWHERE =
            List.of(Role.ACCEPT, Role.REFUSE, Role.CUSTOMISE, Role.SAVE, Role.CLOSE, Role.POLICY);

    private final BannerHints hints;
    private final Vocabulary vocabulary;

    BannerFinder(BannerHints hints, Vocabulary vocabulary) {
        this.hints = hints;
        this.vocabulary = vocabulary;
    }

    /** All candidates, the likeliest first. */
    List<Candidate> candidates(PageModel page) {
        return candidates(page, Set.of(), false);
    }

    /**
     * @param followed places in which a banner stood before
     * @param opened whether the detailed choices were asked for
     */
    List<Candidate> candidates(PageModel page, Set<Node.Id> followed, boolean opened) {
        Ancestry ancestry = page.ancestry();
        Pins pins = Pins.on(page, hints);
        LabelReader labels = new LabelReader(vocabulary);
        Containers containers = new Containers(page, ancestry, labels, opened);
        Set<Node> pinned = new LinkedHashSet<>(pins.banner().stream().toList());
        Stream.concat(pins.controls(PINNED_INSIDE), pins.switches())
                .filter(node -> pinned.stream().noneMatch(container -> ancestry.holds(container, node)))
                .forEach(node -> containers.around(node).ifPresent(pinned::add));
        Set<Node> elsewhere = pins.controls(PINNED_ANYWHERE)
                .filter(node -> pinned.stream().noneMatch(container -> ancestry.holds(container, node)))
                .collect(Collectors.toSet());
        List<Candidate> candidates = new ArrayList<>();
        pinned.forEach(container -> candidates.add(
                judge(container, page, ancestry, new RoleAssigner(labels, pins, elsewhere), labels, pins, true)));
        if (!pins.pinsBanner()) {
            RoleAssigner roles = new RoleAssigner(labels, pins, pinned.isEmpty() ? elsewhere : Set.of());
            containers.find().stream()
                    .filter(container -> pinned.stream()
                            .noneMatch(other -> ancestry.holds(other, container) || ancestry.holds(container, other)))
                    .forEach(container -> candidates.add(judge(container, page, ancestry, roles, labels, pins, false)));
        }
        page.root()
                .below(node -> followed.contains(node.id()))
                .filter(place -> candidates.stream()
                        .map(other -> other.reading().container())
                        .noneMatch(other ->
                                other == place || ancestry.holds(other, place) || ancestry.holds(place, other)))
                .toList()
                .forEach(place -> candidates.add(
                        judge(place, page, ancestry, new RoleAssigner(labels, pins, Set.of()), labels, pins, false)
                                .inPlaceOfOne()));
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

    private static Candidate judge(
            Node container,
            PageModel page,
            Ancestry ancestry,
            RoleAssigner roles,
            LabelReader labels,
            Pins pins,
            boolean pinned) {
        Settings settings = new ToggleFinder(labels, ancestry, pins).in(container);
        List<Seen> controls = roles.assign(container, settings.taken());
        BannerReading reading = new BannerReading(container, controls, settings.toggles(), settings.levels());
        Layer layer = Layer.of(container, ancestry, page);
        BannerScore score = BannerScore.of(reading, layer, labels, ancestry);
        List<String> reasons = pinned ? List.of("the suite says so") : score.reasons();
        return new Candidate(reading, layer, pinned ? 1 : score.points(), reasons, pinned, false);
    }
}
