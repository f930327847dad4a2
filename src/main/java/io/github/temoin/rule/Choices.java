package io.github.temoin.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The records of visitors who made the same choice. Parts in which they differ are no part of the choice: dates, counters,
 * identifiers.
 */
record Choices(List<RecordState> records) {

    Choices {
        records = List.copyOf(records);
    }

    /** Tells whether there are two visitors to compare, without whom it cannot be told what of a record is the choice. */
    boolean comparable() {
        return records.size() > 1;
    }

    /** The parts that are no part of the choice. */
    Set<String> variable() {
        Set<String> variable = new TreeSet<>();
        records.forEach(one -> records.forEach(other -> variable.addAll(one.differences(other))));
        return variable;
    }
}
