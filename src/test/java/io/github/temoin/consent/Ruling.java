package io.github.temoin.consent;

import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import java.util.Locale;

/**
 * What became of a rule on a suite, with what is needed to say it.
 *
 * @param language of what is said
 * @param strict whether warnings fail
 */
public record Ruling(SuiteResult suite, RuleResult rule, Locale language, boolean strict) {

    @Override
    public String toString() {
        return rule.rule().id();
    }
}
