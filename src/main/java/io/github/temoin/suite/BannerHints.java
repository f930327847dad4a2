package io.github.temoin.suite;

import java.util.Map;
import java.util.Optional;

/**
 * What a suite says of the banner, only where the heuristics need help.
 *
 * @param expected false where the portal has no banner
 * @param banner the banner itself
 * @param controls by key: {@code accept}, {@code refuse}, {@code customise}, {@code save}, {@code close},
 *     {@code reopen}, {@code policy}
 * @param categories the switch of a category, by the category's word
 */
public record BannerHints(
        boolean expected,
        Optional<ControlHint> banner,
        Map<String, ControlHint> controls,
        Map<String, ControlHint> categories) {

    /** Nothing is pinned, and a banner is expected. */
    public static final BannerHints NONE = new BannerHints(true, Optional.empty(), Map.of(), Map.of());

    public BannerHints {
        controls = Map.copyOf(controls);
        categories = Map.copyOf(categories);
    }
}
