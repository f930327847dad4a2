package io.github.temoin.audit;

import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.Choice;
import io.github.temoin.evidence.Interruption;
import io.github.temoin.evidence.JourneyName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A journey in a few words.
 *
 * @param interruption why it could not be finished; empty where it was
 * @param clicks how many clicks the choice took
 * @param controls the labels of the controls operated, in order
 * @param record the consent record that the choice left; empty where there is none
 * @param recordDays for how many days the record is kept, rounded down; empty for a session or where there is no end
 * @param pages the pages seen, as the suite lists them
 */
public record JourneySummary(
        JourneyName journey,
        Choice choice,
        Optional<Interruption> interruption,
        long clicks,
        List<String> controls,
        Optional<RecordLocation> record,
        OptionalLong recordDays,
        List<String> pages) {

    public JourneySummary {
        controls = List.copyOf(controls);
        pages = List.copyOf(pages);
    }
}
