package io.github.temoin.banner;

import io.github.temoin.banner.Agreement.Extent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much one agrees to, as one out of several: "Essentials", "Essentials and statistics", "All".
 *
 * @param kind as reports call it
 * @param options as they stand
 */
record Levels(String kind, List<Level> options) {

    Levels {
        options = List.copyOf(options);
    }

    /** The one that agrees to what is necessary alone. */
    Optional<Level> refusing() {
        return only(level -> level.isOf(Extent.NOTHING));
    }

    /** The one that agrees to everything; else the one that names all that any other names. */
    Optional<Level> accepting() {
        Optional<Level> whole = only(level -> level.isOf(Extent.ALL));
        boolean unclear = options.stream().anyMatch(level -> level.isOf(Extent.UNCLEAR) || level.isOf(Extent.ALL));
        return unclear ? whole : only(this::namesAll);
    }

    /** The one that agrees to one category alone; nothing where it may hold what comes before it, too. */
    Optional<Level> agreeingTo(String category) {
        return only(level -> level.agreement().categories().equals(Set.of(category)) && !mayHoldMore(level));
    }

    private boolean namesAll(Level level) {
        return level.isOf(Extent.SOME)
                && options.stream().allMatch(other -> level.agreement()
                        .categories()
                        .containsAll(other.agreement().categories()));
    }

    /**
     * Levels may be steps, of which each holds those before it, and its label says only what is new. From the end that
     * agrees to nothing, no other category may be named before.
     */
    private boolean mayHoldMore(Level level) {
        List<Level> rising = new ArrayList<>(options);
        boolean falling = rising.get(rising.size() - 1).isOf(Extent.NOTHING);
        if (falling) {
            Collections.reverse(rising);
        }
        boolean ordered = rising.get(0).isOf(Extent.NOTHING);
        List<Level> held = ordered ? rising.subList(0, rising.indexOf(level)) : rising;
        return held.stream()
                .anyMatch(other -> other.isOf(Extent.UNCLEAR)
                        || !level.agreement()
                                .categories()
                                .containsAll(other.agreement().categories()));
    }

    private Optional<Level> only(Predicate<Level> wanted) {
        List<Level> found = options.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
