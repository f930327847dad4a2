package io.github.temoin.report.page;

import java.util.List;

/**
 * A cookie in a journey's table.
 *
 * @param declared whether and as what the charter declares it
 * @param domain with the path where that is not "/"
 * @param setBy empty where not known
 * @param remark what else there is to say of it; empty where there is nothing
 * @param marks the rules that speak against it
 */
public record CookieRow(
        String name,
        Badge declared,
        String domain,
        Badge party,
        String flags,
        String lifetime,
        String setBy,
        String firstSeen,
        String remark,
        List<Badge> marks) {

    public CookieRow {
        marks = List.copyOf(marks);
    }
}
