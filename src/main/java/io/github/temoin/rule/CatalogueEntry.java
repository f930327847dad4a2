package io.github.temoin.rule;

import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import java.util.List;

/**
 * A rule as the catalogue shows it.
 *
 * @param id {@code custom-<category>} for the rules on one category alone
 * @param severity the gravest thing that it may find
 */
public record CatalogueEntry(String id, Severity severity, List<LegalBasis> basis) {

    private static final String CUSTOM = "custom-";

    public CatalogueEntry {
        basis = List.copyOf(basis);
    }

    static CatalogueEntry of(Rule rule) {
        String id = rule.id().startsWith(CUSTOM) ? CUSTOM + "<category>" : rule.id();
        return new CatalogueEntry(id, rule.severity(), rule.basis());
    }
}
