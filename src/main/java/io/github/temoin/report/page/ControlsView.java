package io.github.temoin.report.page;

import io.github.temoin.report.text.FindingText.Line;
import java.util.List;
import java.util.Optional;

/**
 * The controls that accept and refuse, as they were drawn beside each other.
 *
 * @param portal where, and in which browser
 */
public record ControlsView(String portal, List<Side> sides) {

    public ControlsView {
        sides = List.copyOf(sides);
    }

    /**
     * One of the two.
     *
     * @param what it does
     * @param shot a picture cut to it; empty where it lay outside the window
     * @param measures how it is drawn, in figures
     */
    public record Side(String what, Optional<Shot> shot, List<Line> measures) {

        public Side {
            measures = List.copyOf(measures);
        }
    }
}
