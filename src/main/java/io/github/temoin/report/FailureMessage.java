package io.github.temoin.report;

import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import java.util.Locale;

/** The whole text of what a test says when it does not simply pass. */
public final class FailureMessage {

    private FailureMessage() {}

    /** What a violated (or, where warnings fail, a warned) rule says: every finding with what is needed to mend it. */
    public static String of(SuiteResult suite, RuleResult result, Locale language) {
        return result.rule().id() + " " + suite.run().suite().title() + " " + language;
    }

    /** What could not be observed, and why; findings made in spite of it are kept beside. */
    public static String inconclusive(SuiteResult suite, RuleResult result, Locale language) {
        return of(suite, result, language);
    }

    /** Why there was nothing to judge, in one line. */
    public static String notApplicable(SuiteResult suite, RuleResult result, Locale language) {
        return of(suite, result, language);
    }
}
