package io.github.temoin.audit;

import io.github.temoin.rule.Finding;
import io.github.temoin.suite.Allowance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The findings that a suite allows, each until a date. */
final class Allowances {

    private final List<Allowance> allowances;
    private final LocalDate today;

    Allowances(List<Allowance> allowances, LocalDate today) {
        this.allowances = List.copyOf(allowances);
        this.today = today;
    }

    /** The allowance that covers a finding of a rule today. */
    Optional<Allowance> covering(String ruleId, Finding finding) {
        return allowances.stream()
                .filter(allowance -> !today.isAfter(allowance.until()))
                .filter(allowance -> allowance.rule().equals(ruleId))
                .filter(allowance -> allowance
                        .cookie()
                        .map(pattern -> pattern.matches(finding.name()))
                        .orElse(true))
                .filter(allowance -> allowance
                        .host()
                        .map(host -> finding.host().map(host::covers).orElse(false))
                        .orElse(true))
                .findFirst();
    }
}
