package io.github.temoin.audit;

import io.github.temoin.rule.Finding;
import io.github.temoin.rule.Subject;
import io.github.temoin.suite.Allowance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The findings that a suite allows, each until a date. */
final class Allowances {

    /** What is kept on the terminal under a name. */
    private static final Set<Subject> ITEMS = EnumSet.range(Subject.COOKIE, Subject.ETAG);

    private final List<Allowance> allowances;
    private final LocalDate today;

    Allowances(List<Allowance> allowances, LocalDate today) {
        this.allowances = List.copyOf(allowances);
        this.today = today;
    }

    /** As they stand on the day that it is. */
    static Allowances today(List<Allowance> allowances, Clock clock) {
        return new Allowances(allowances, LocalDate.now(clock));
    }

    /** The allowance that covers a finding of a rule today. */
    Optional<Allowance> covering(String ruleId, Finding finding) {
        return allowances.stream()
                .filter(allowance -> !today.isAfter(allowance.until()))
                .filter(allowance -> allowance.rule().equals(ruleId))
                .filter(allowance -> covers(allowance, finding))
                .findFirst();
    }

    /** Those from a rule of the results that cover none of their findings: mended, misspelt or run out. */
    List<Allowance> unused(Collection<RuleResult> results) {
        return allowances.stream()
                .filter(allowance -> results.stream()
                        .filter(result -> result.rule().id().equals(allowance.rule()))
                        .findFirst()
                        .filter(result -> !uses(result, allowance))
                        .isPresent())
                .toList();
    }

    /**
     * A cookie that is named is that of a finding about something kept on the terminal, and a host that of a finding about
     * a host. An allowance that names neither is for what has neither, such as a banner: were it for all that a rule finds,
     * a cookie that no one has seen yet would be allowed with the one that was meant.
     */
    private static boolean covers(Allowance allowance, Finding finding) {
        boolean item = ITEMS.contains(finding.subject());
        if (allowance.cookie().isPresent()) {
            return item && allowance.cookie().get().matches(finding.name());
        }
        return allowance
                .host()
                .map(host -> finding.host().map(host::covers).orElse(false))
                .orElse(!item && finding.host().isEmpty());
    }

    private static boolean uses(RuleResult result, Allowance allowance) {
        return result.findings().stream()
                .anyMatch(finding -> finding.allowedBy().equals(Optional.of(allowance)));
    }
}
