package io.github.temoin.report.page;

import java.util.List;

/**
 * Something kept that is no cookie.
 *
 * @param shape what its value looks like, never the value
 */
public record StorageRow(
        String kind, String name, String host, String shape, String firstSeen, String setBy, List<Badge> marks) {

    public StorageRow {
        marks = List.copyOf(marks);
    }
}
