package io.github.temoin.evidence;

import java.util.Optional;

/**
 * One page as it stood at a moment.
 *
 * @param page the page as the suite lists it ({@code /explore/})
 * @param address where the visitor ended up
 * @param reopen whether the choices can be reopened from it
 * @param readability empty where it was not measured
 * @param html of the policy page; empty for other pages
 * @param leadsToPolicy whether a link of the page leads to the policy page; empty where links were not read, or the suite
 *     names no policy page
 */
public record PageView(
        String page,
        Address address,
        Arrival arrival,
        BannerSighting banner,
        ReopenSighting reopen,
        Optional<Readability> readability,
        Optional<String> html,
        Optional<Boolean> leadsToPolicy,
        Optional<Screenshot> screenshot) {}
