package io.github.temoin.portal;

import io.github.temoin.portal.site.PortalSuite;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of a fault beforehand.
 *
 * @param kind what is expected to come of it
 * @param rule the id of the rule meant to catch it, where one is
 * @param force F (fails the build), W (warns) or I (changes nothing)
 * @param description one line, in English
 * @param lateness how long after its occasion it acts: an observer must watch for longer
 * @param need which portals it can act on
 * @param alsoBreaks further rules that are violated as a logical consequence
 * @param alsoWarns further rules that warn as a logical consequence
 * @param blinds rules that cannot be judged while it acts
 */
record FaultSheet(
        FaultKind kind,
        Optional<String> rule,
        char force,
        String description,
        Duration lateness,
        Predicate<PortalSuite> need,
        Set<String> alsoBreaks,
        Set<String> alsoWarns,
        Set<String> blinds) {

    FaultSheet {
        alsoBreaks = Set.copyOf(alsoBreaks);
        alsoWarns = Set.copyOf(alsoWarns);
        blinds = Set.copyOf(blinds);
    }

    static FaultSheet breaks(String rule, String description) {
        return of(FaultKind.BREACH, Optional.of(rule), 'F', description);
    }

    /** Breaks a rule on refusing: who saves the detailed choices with nothing ticked has refused, too. */
    static FaultSheet breaksRefusal(String rule, String description) {
        return breaks(rule, description).alsoBreaks("refuse-3");
    }

    static FaultSheet warns(String rule, String description) {
        return of(FaultKind.BREACH, Optional.of(rule), 'W', description);
    }

    static FaultSheet notes(String rule, String description) {
        return of(FaultKind.REMARK, Optional.of(rule), 'I', description);
    }

    static FaultSheet trouble(String description) {
        return of(FaultKind.TROUBLE, Optional.empty(), 'F', description);
    }

    static FaultSheet quirk(String description) {
        return of(FaultKind.QUIRK, Optional.empty(), 'I', description);
    }

    private static FaultSheet of(FaultKind kind, Optional<String> rule, char force, String description) {
        return new FaultSheet(
                kind, rule, force, description, Duration.ZERO, suite -> true, Set.of(), Set.of(), Set.of());
    }

    FaultSheet late(Duration by) {
        return new FaultSheet(kind, rule, force, description, by, need, alsoBreaks, alsoWarns, blinds);
    }

    FaultSheet where(Predicate<PortalSuite> portal) {
        return new FaultSheet(kind, rule, force, description, lateness, portal, alsoBreaks, alsoWarns, blinds);
    }

    FaultSheet alsoBreaks(String... rules) {
        Set<String> all = new HashSet<>(alsoBreaks);
        all.addAll(Set.of(rules));
        return new FaultSheet(kind, rule, force, description, lateness, need, all, alsoWarns, blinds);
    }

    FaultSheet alsoWarns(String... rules) {
        return new FaultSheet(kind, rule, force, description, lateness, need, alsoBreaks, Set.of(rules), blinds);
    }

    FaultSheet blinds(Set<String> rules) {
        return new FaultSheet(kind, rule, force, description, lateness, need, alsoBreaks, alsoWarns, rules);
    }

    FaultSheet blinds(String... rules) {
        return new FaultSheet(kind, rule, force, description, lateness, need, alsoBreaks, alsoWarns, Set.of(rules));
    }

    /** Blinds whatever is judged of visitors who refuse, or who withdraw. */
    FaultSheet leavesNoRefusal() {
        return blinds(
                "banner-8",
                "refuse-1",
                "refuse-2",
                "accept-2",
                "persist-1",
                "persist-2",
                "persist-3",
                "persist-4",
                "persist-5",
                "persist-6",
                "withdraw-1",
                "withdraw-2",
                "cookie-1",
                "cookie-2",
                "cookie-3",
                "purpose-1",
                "purpose-2",
                "purpose-3",
                "purpose-4",
                "charter-1",
                "charter-2");
    }
}
