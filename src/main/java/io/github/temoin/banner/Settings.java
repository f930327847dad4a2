package io.github.temoin.banner;

import java.util.List;
import java.util.Set;

/**
 * What a container lets one set.
 *
 * @param taken the controls of all of these: none of them is a button of the banner
 */
record Settings(List<Toggle> toggles, List<Levels> levels, Set<Node> taken) {

    Settings {
        toggles = List.copyOf(toggles);
        levels = List.copyOf(levels);
        taken = Set.copyOf(taken);
    }
}
