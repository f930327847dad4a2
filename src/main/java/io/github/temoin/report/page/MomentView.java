package io.github.temoin.report.page;

import java.util.List;

/**
 * A moment of a journey as a page shows it.
 *
 * @param when how long after the start of the journey it was closed
 * @param lines what was done and found, in order
 */
public record MomentView(String title, String when, List<Line> lines, List<Shot> shots) {

    public MomentView {
        lines = List.copyOf(lines);
        shots = List.copyOf(shots);
    }

    /** The same with other pictures. */
    MomentView with(List<Shot> others) {
        return new MomentView(title, when, lines, others);
    }

    /**
     * One thing that was done or found.
     *
     * @param status in a word; its text empty where there is none
     */
    public record Line(String text, Badge status) {}
}
