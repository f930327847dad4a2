package io.github.temoin.suite;

import java.util.List;

/** Ids of rules, as the rule book would give them. */
final class KnownRules {

    static final List<String> IDS = List.of("before-1", "before-5", "banner-1", "custom-statistics", "refuse-1");

    private KnownRules() {}
}
