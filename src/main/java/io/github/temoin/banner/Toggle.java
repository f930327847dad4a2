package io.github.temoin.banner;

import io.github.temoin.evidence.Box;
import java.util.Optional;

/**
 * Where one category or service is agreed to or refused: a checkbox, a switch, a pair of radios or of buttons.
 *
 * @param label what it is about
 * @param kind as reports call it
 * @param yes pressed to agree; for a single switch the same as {@code no}
 * @param no pressed to refuse
 * @param on its state, where it can be told
 * @param everything whether it stands for all the others
 */
record Toggle(
        String label,
        String kind,
        Node yes,
        Node no,
        Optional<Boolean> on,
        boolean locked,
        Optional<String> category,
        boolean everything) {

    /** What must be pressed to bring it to a state. */
    Node towards(boolean wanted) {
        return wanted ? yes : no;
    }

    boolean single() {
        return yes == no;
    }

    Box box() {
        return yes.box();
    }

    /** What it says of its state where it says two things; then neither is to be believed. */
    Optional<String> contradiction() {
        return yes.attribute("contradiction");
    }

    boolean necessary() {
        return category.filter(Vocabulary.NECESSARY::equals).isPresent();
    }
}
