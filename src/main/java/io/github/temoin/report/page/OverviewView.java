package io.github.temoin.report.page;

import java.util.List;

/**
 * A suite's result as a page shows it.
 *
 * @param notTested what was not tested, and why
 */
public record OverviewView(
        String title,
        String portal,
        Badge verdict,
        List<RuleLine> rules,
        List<JourneyLine> journeys,
        List<String> notTested) {

    public OverviewView {
        rules = List.copyOf(rules);
        journeys = List.copyOf(journeys);
        notTested = List.copyOf(notTested);
    }

    /**
     * A rule in the table.
     *
     * @param said the gravest finding, or why there is no outcome; empty where the rule simply holds
     */
    public record RuleLine(String id, String title, Badge outcome, String said) {}

    /** A journey in the table. */
    public record JourneyLine(String name, Badge outcome, String controls, String record) {}
}
