package io.github.temoin.report.page;

import io.github.temoin.report.text.FindingText;
import io.github.temoin.report.text.RuleText;
import java.util.List;

/**
 * What a rule found, as a page shows it.
 *
 * @param inconclusive why a part could not be observed
 * @param notApplicable why there was nothing to judge
 */
public record FindingsView(
        RuleText rule,
        Badge outcome,
        String portal,
        List<FindingText> findings,
        List<String> inconclusive,
        List<String> notApplicable) {

    public FindingsView {
        findings = List.copyOf(findings);
        inconclusive = List.copyOf(inconclusive);
        notApplicable = List.copyOf(notApplicable);
    }
}
