package io.github.temoin.report.page;

import java.util.List;

/**
 * A request in a journey's table; those that differ in their time and answers alone stand in one row.
 *
 * @param target method, host and path
 * @param declared whether and as what the charter declares the host; empty text for the portal's own
 * @param what it was for, and how it ended
 * @param cookies which cookies went with it and which came back
 * @param initiator what asked for it; empty where not known
 * @param when it was first sent, and how often
 * @param marks the rules that speak against it
 */
public record RequestRow(
        String target, Badge declared, String what, String cookies, String initiator, String when, List<Badge> marks) {

    public RequestRow {
        marks = List.copyOf(marks);
    }
}
